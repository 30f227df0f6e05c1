#!/usr/bin/env python3
"""The stack one would otherwise build: a sentence splitter, sentence-transformers, a search with numpy.

usage: peer.py MODEL STORE FOLDER [ARTICLE]

Embeds the sentences of an article and finds the ten nearest wordings of the store for each. It gives no verdicts. Without an
article it only starts. Wordings and their vectors are kept in FOLDER by the first run.
"""
import json
import sys
from pathlib import Path

import numpy as np
import pysbd
import torch
from sentence_transformers import SentenceTransformer



def wordings(entry):
    """The English and Spanish texts of a fact or a contested claim that a statement may resemble."""
    texts = [entry.get(key) for key in ("statement", "statement_es", "quote", "claim", "claim_es")]
    for language in (entry.get("paraphrases") or {}).values():
        texts += language
    return [text for text in texts if text]


def prepare(model, store, folder):
    import yaml

    files = sorted(path for part in ("facts", "contested") for path in Path(store, part).rglob("*.yaml"))
    texts = [text for path in files for entry in yaml.load(path.read_text(), yaml.CSafeLoader) for text in wordings(entry)]
    np.save(folder / "vectors.npy", model.encode(texts, normalize_embeddings=True, batch_size=64))
    (folder / "wordings.json").write_text(json.dumps(texts))


torch.set_num_threads(1)
model = SentenceTransformer(sys.argv[1], device="cpu", model_kwargs={"dtype": torch.float32})
folder = Path(sys.argv[3])
if not (folder / "wordings.json").exists():
    prepare(model, sys.argv[2], folder)
known = json.loads((folder / "wordings.json").read_text())
table = np.load(folder / "vectors.npy")
if len(sys.argv) > 4:
    sentences = pysbd.Segmenter(language="en", clean=False).segment(Path(sys.argv[4]).read_text())
    found = model.encode(sentences, normalize_embeddings=True, batch_size=32) @ table.T
    nearest = np.argpartition(-found, 10, axis=1)[:, :10]
    for sentence, places in zip(sentences, nearest):
        print(sentence.strip(), *(known[place] for place in places), sep="\n  ")
