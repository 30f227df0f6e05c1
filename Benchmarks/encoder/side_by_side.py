"""Measures the encoder beside ONNX Runtime's dynamic int8 of the same model, in turns, one thread each.

usage: side_by_side.py EncoderBenchmark MODELS FOLDER [rounds]

MODELS holds encoder/ (model.safetensors, vocab.txt); FOLDER takes the ONNX files. Sentences are the test
fixtures of 15 to 35 word pieces. Tokenising is included on both sides. Rates are per CPU second.
"""

import json
import re
import statistics
import struct
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import BertWordPieceTokenizer

SECONDS = 3
root = Path(__file__).resolve().parent.parent.parent


def ort_rate(session, tokenizer, texts, batch):
    """Sentences per CPU second of this process."""

    def run(part):
        encoded = tokenizer.encode_batch(part)
        longest = max(len(e.ids) for e in encoded)
        ids, mask = np.zeros((2, len(part), longest), np.int64)
        for row, e in enumerate(encoded):
            ids[row, : len(e.ids)] = e.ids
            mask[row, : len(e.ids)] = 1
        session.run(None, {"ids": ids, "mask": mask})

    wall, cpu, count = time.monotonic(), time.process_time(), 0
    while time.monotonic() - wall < SECONDS:
        for start in range(0, len(texts), batch):
            run(texts[start : start + batch])
        count += len(texts)
    return count / (time.process_time() - cpu)


def own_rate(program, records, batch):
    arguments = [program, "speed", "--batch", str(batch), "--seconds", str(SECONDS), "--rounds", "1"]
    output = subprocess.run(arguments, input=records, stdout=subprocess.PIPE, check=True).stdout.decode()
    return float(re.search(r"per CPU second (\d+)", output)[1])


def main():
    program, models, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 5
    if not (folder / "encoder-int8.onnx").exists():
        maker = str(Path(__file__).with_name("make_onnx.py"))
        subprocess.run([sys.executable, maker, models / "encoder" / "model.safetensors", folder], check=True)
    tokenizer = BertWordPieceTokenizer(str(models / "encoder" / "vocab.txt"), lowercase=True)
    tokenizer.enable_truncation(256)
    rows = json.loads((root / "Tests/EncoderTests/Fixtures/embeddings.json").read_text())
    # Sorted by length, which spares ONNX Runtime padding; the encoder needs none.
    texts = sorted((r["text"] for r in rows if 15 <= len(tokenizer.encode(r["text"]).ids) <= 35), key=len)
    pieces = statistics.mean(len(tokenizer.encode(t).ids) for t in texts)
    print(f"{len(texts)} sentences of {pieces:.1f} pieces on average; onnxruntime {onnxruntime.__version__}")
    records = b"".join(struct.pack("<I", len(t.encode())) + t.encode() for t in texts)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    int8 = str(folder / "encoder-int8.onnx")
    session = onnxruntime.InferenceSession(int8, options, providers=["CPUExecutionProvider"])
    for batch in (1, 32):
        ratios = []
        for _ in range(rounds):
            theirs, ours = ort_rate(session, tokenizer, texts, batch), own_rate(program, records, batch)
            ratios.append(ours / theirs)
            print(f"batch {batch:2}: onnxruntime int8 {theirs:5.0f}, encoder {ours:5.0f}, ratio {ratios[-1]:.2f}")
        print(f"batch {batch:2}: median ratio {statistics.median(ratios):.2f}, least {min(ratios):.2f}")


main()
