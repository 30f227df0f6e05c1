"""Writes the fixtures of this folder from the original encoder and the packed weights.

usage: make_fixtures.py MODELS weights.fcw

MODELS holds encoder/ with model.safetensors, vocab.txt and reference.json (texts with the outputs of float32 arithmetic
on the original weights). pairs.json is written by Training/export.py. Needs numpy, onnx, onnxruntime, transformers.
"""

import base64
import json
import struct
import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from transformers import BertTokenizerFast

here = Path(__file__).parent
sys.path.insert(0, str(here.parent.parent / "Benchmarks" / "encoder"))
import compare_tokenizer  # noqa: E402
import make_onnx  # noqa: E402

LAYERS, WIDTH = 6, 384
SITES = [("attention.self.", 1152, 384), ("attention.output.dense", 384, 384), ("intermediate.dense", 1536, 384),
         ("output.dense", 384, 1536)]


def half(values):
    return base64.b64encode(np.asarray(values, np.float16).tobytes()).decode()


def sections(path):
    data = Path(path).read_bytes()
    (count,) = struct.unpack_from("<I", data, 32)
    found = {}
    for index in range(count):
        key, _, columns, _, offset, length = struct.unpack_from("<IIIIQQ", data, 64 + 32 * index)
        found[key] = (columns, data[offset : offset + length])
    return found


def dequantised(original, packed):
    """The original encoder's tensors with the packed file's word embeddings and matrices in place."""
    tensors = dict(original)
    array = lambda key, kind: np.frombuffer(packed[key][1], kind)  # noqa: E731
    words = array(1, np.int8).reshape(-1, WIDTH).astype(np.float32)
    tensors["embeddings.word_embeddings.weight"] = words * array(2, np.float32)[:, None]
    for layer in range(LAYERS):
        for site, (name, outputs, inputs) in enumerate(SITES):
            key = 1 << 16 | layer << 8 | 32 + 8 * site
            panels = array(key, np.int8).reshape(outputs // 16, -1, 16, 4)
            weight = panels.transpose(0, 2, 1, 3).reshape(outputs, -1).astype(np.float32)
            for place, source in enumerate(array(key + 5, np.uint16)):
                weight[:, source] += weight[:, inputs + place]
            weight = weight[:, :inputs] * array(key + 1, np.float32)[:, None] * array(key + 4, np.float32)
            prefix = f"encoder.layer.{layer}."
            if site == 0:
                weight[:WIDTH] *= np.sqrt(np.float32(32))
                for part, rows in zip(("query", "key", "value"), np.split(weight, 3)):
                    tensors[prefix + name + part + ".weight"] = rows
            else:
                tensors[prefix + name + ".weight"] = weight
    return tensors


def main():
    models, weights = Path(sys.argv[1]), sys.argv[2]
    vocabulary = str(models / "encoder" / "vocab.txt")
    tokenizer = BertTokenizerFast(vocab=vocabulary, vocab_file=vocabulary, do_lower_case=True)

    rows = json.loads((models / "encoder" / "reference.json").read_text())["rows"]
    original = make_onnx.read_safetensors(models / "encoder" / "model.safetensors")
    with tempfile.TemporaryDirectory() as folder:
        graph = str(Path(folder) / "dequantised.onnx")
        onnx.save(make_onnx.build(dequantised(original, sections(weights))), graph)
        session = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
        for row in rows[::5]:
            ids = np.array([tokenizer(row["text"], truncation=True, max_length=256)["input_ids"]], np.int64)
            row["packed"] = half(session.run(None, {"ids": ids, "mask": np.ones_like(ids)})[0][0])
    for row in rows:
        row["embedding"] = half(row["embedding"])
        del row["n_ids"]
    save("embeddings.json", rows)

    texts = list(compare_tokenizer.strings(2000))
    chosen = [t[:400] for t in texts[:10]] + texts[10:-2000:120] + texts[-2000::10]
    save("pieces.json", [{"text": t, "ids": tokenizer(t, add_special_tokens=False)["input_ids"]} for t in chosen])


def save(name, rows):
    lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
    (here / "Fixtures" / name).write_text(f"[\n{lines}\n]\n")


main()
