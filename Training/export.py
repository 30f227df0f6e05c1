"""Writes the trained model in the forms the program and its tests use.

    python export.py --model WORK/RUN --base MODELS/relation --work WORK [--full FOLDER]

Training/weights/relation.safetensors   float16, without the word embeddings (they are the encoder's)
Training/weights/SHA256SUMS
Tests/EncoderTests/Fixtures/pairs.json  200 pairs with the logits of float32 arithmetic on the rounded weights
Sources/ModelPacker/Tables/calibration-pairs.txt  pairs of facts trained on, which show the packer the range of activations
FOLDER                                  the whole model as Hugging Face BertForSequenceClassification
"""

import argparse
import hashlib
import json
import random
from pathlib import Path

import torch
from safetensors.torch import save_file

import model as pair_model
from store import ROOT

WORDS = "bert.embeddings.word_embeddings.weight"


def reference_pairs(base, work):
    """Half from the public sets named in the model card, half from the store's test facts; no two alike."""
    draw = random.Random(4)
    public = json.loads((base / "reference.json").read_text())["rows"]
    found = [(row["premise"], row["hypothesis"]) for row in draw.sample(public, 100)]
    rows = [row for row in pair_model.rows(work / "test.jsonl") if row["kind"] in ("variant", "nearest", "contested")]
    for lang, count in (("en", 70), ("es", 30)):
        part = [row for row in rows if row["lang"] == lang]
        found += [(row["p"][0], row["h"]) for row in draw.sample(part, count)]
    draw.shuffle(found)
    return found


def calibration_pairs(work):
    """Premise, tab, hypothesis: pairs of every kind, and sentences alone, as the program asks about them."""
    draw = random.Random(5)
    found = []
    for lang, count in (("en", 300), ("es", 100)):
        rows = [row for row in pair_model.rows(work / "train.jsonl") if row["lang"] == lang]
        chosen = draw.sample(rows, count)
        found += [(row["p"][0], row["h"]) for row in chosen] + [("", row["h"]) for row in chosen[: count // 5]]
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--base", required=True, help="the model that was fine-tuned: its word table, config and pairs")
    parser.add_argument("--work", required=True)
    parser.add_argument("--full", help="folder for the whole model")
    options = parser.parse_args()
    torch.set_num_threads(1)
    base = Path(options.base)
    model, before = pair_model.load(options.model), pair_model.load(base)
    if not torch.equal(model.words.weight, before.words.weight):
        raise SystemExit(f"{options.model}: its word embeddings differ from those of {base}; freeze them in training")
    tensors = {name: tensor.half().contiguous() for name, tensor in pair_model.published(model).items()}
    weights = ROOT / "Training/weights"
    weights.mkdir(exist_ok=True)
    path = weights / "relation.safetensors"
    save_file({name: tensor for name, tensor in tensors.items() if name != WORDS}, path, metadata={"format": "pt"})
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    (weights / "SHA256SUMS").write_text(f"{digest}  relation.safetensors\n")
    print(f"{path}: {path.stat().st_size} bytes, {digest}")
    model.load_state_dict({name: tensor.half().float() for name, tensor in model.state_dict().items()})
    pairs = reference_pairs(base, Path(options.work))
    # One pair at a time, so that no padding takes part.
    scores = pair_model.logits(model, pair_model.Tokens(base), pairs, size=1)
    lines = [
        json.dumps({"premise": p, "hypothesis": h, "logits": [round(x, 5) for x in row]}, separators=(",", ":"))
        for (p, h), row in zip(pairs, scores.tolist())
    ]
    fixture = ROOT / "Tests/EncoderTests/Fixtures/pairs.json"
    fixture.write_text("[\n" + ",\n".join(lines) + "\n]\n")
    lines = ["\t".join(" ".join(text.split()) for text in pair) for pair in calibration_pairs(Path(options.work))]
    (ROOT / "Sources/ModelPacker/Tables/calibration-pairs.txt").write_text("\n".join(lines) + "\n")
    if options.full:
        full = Path(options.full)
        full.mkdir(parents=True, exist_ok=True)
        save_file(tensors, full / "model.safetensors", metadata={"format": "pt"})
        for name in ("config.json", "vocab.txt"):
            (full / name).write_bytes((base / name).read_bytes())


if __name__ == "__main__":
    main()
