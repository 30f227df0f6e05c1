"""The pair classifier as plain torch: uncased BERT of 6 layers, 384 wide, with a pooler and three outputs.

Pieces are cut as the product cuts them: 125 of them, from the end of the longer side, the hypothesis first when both
are equally long.
"""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import BertWordPieceTokenizer
from torch import nn
from torch.nn import functional as F

LABELS = ("supports", "refutes", "unrelated")
LAYERS, WIDTH, HEADS, ROOM = 6, 384, 12, 125


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.dense = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x, mask):
        split = lambda t: t.view(*t.shape[:2], HEADS, -1).transpose(1, 2)  # noqa: E731
        a = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), mask)
        x = self.norm1(x + self.dense(a.transpose(1, 2).flatten(2)))
        return self.norm2(x + self.outer(F.gelu(self.inner(x))))


class Pairs(nn.Module):
    def __init__(self, classifier=True):
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.places, self.types = nn.Embedding(512, WIDTH), nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        if classifier:
            self.pooler, self.head = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, 3)

    def hidden(self, ids, types, mask):
        x = self.words(ids) + self.places.weight[: ids.shape[1]] + self.types(types)
        x = self.norm(x)
        keep = None if bool(mask.all()) else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, keep)
        return x

    def forward(self, ids, types, mask):
        return self.head(torch.tanh(self.pooler(self.hidden(ids, types, mask)[:, 0])))


def names():
    """Own parameter name to the published one (Hugging Face BertForSequenceClassification)."""
    table = {
        "words": "embeddings.word_embeddings", "places": "embeddings.position_embeddings",
        "types": "embeddings.token_type_embeddings", "norm": "embeddings.LayerNorm",
        "pooler": "pooler.dense", "head": "classifier",
    }
    parts = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "dense": "attention.output.dense", "norm1": "attention.output.LayerNorm", "inner": "intermediate.dense",
        "outer": "output.dense", "norm2": "output.LayerNorm",
    }
    for layer in range(LAYERS):
        for own, published in parts.items():
            table[f"layers.{layer}.{own}"] = f"encoder.layer.{layer}.{published}"
    return table


def published(model):
    """The model's tensors under the published names."""
    table = names()
    found = {}
    for name, tensor in model.state_dict().items():
        stem, kind = name.rsplit(".", 1)
        found[("" if stem == "head" else "bert.") + f"{table[stem]}.{kind}"] = tensor
    return found


def load(folder, classifier=True):
    tensors = load_file(Path(folder) / "model.safetensors")
    model, table = Pairs(classifier), names()
    state = {}
    for name in model.state_dict():
        stem, kind = name.rsplit(".", 1)
        key = f"{table[stem]}.{kind}"
        state[name] = (tensors.get(key) if key in tensors else tensors["bert." + key]).float()
    model.load_state_dict(state)
    model.words.weight.requires_grad_(False)
    return model


class Tokens:
    def __init__(self, folder):
        self.tokenizer = BertWordPieceTokenizer(str(Path(folder) / "vocab.txt"), lowercase=True)
        self.known = {}

    def pieces(self, text, room=ROOM):
        if text not in self.known:
            self.known[text] = self.tokenizer.encode(text, add_special_tokens=False).ids[:room]
        return self.known[text]

    def pair(self, premise, hypothesis):
        a, b = self.pieces(premise), self.pieces(hypothesis)
        second = min(len(b), max(ROOM // 2, ROOM - len(a)))
        first = min(len(a), ROOM - second)
        return [101, *a[:first], 102, *b[:second], 102], first + 2

    def single(self, text):
        return [101, *self.pieces(text), 102], 1 << 30


def batch(items):
    longest = max(len(ids) for ids, _ in items)
    ids = torch.zeros(len(items), longest, dtype=torch.long)
    types, mask = torch.zeros_like(ids), torch.zeros(len(items), longest, dtype=torch.bool)
    for row, (pieces, second) in enumerate(items):
        ids[row, : len(pieces)] = torch.tensor(pieces)
        mask[row, : len(pieces)] = True
        types[row, second : len(pieces)] = 1
    return ids, types, mask


@torch.inference_mode()
def logits(model, tokens, pairs, size=32):
    """One row of three for each (premise, hypothesis), in order."""
    items = [tokens.pair(p, h) for p, h in pairs]
    order = sorted(range(len(items)), key=lambda i: len(items[i][0]))
    rows = torch.zeros(len(items), 3)
    model.eval()
    for start in range(0, len(order), size):
        part = order[start : start + size]
        rows[part] = model(*batch([items[i] for i in part]))
    return rows


@torch.inference_mode()
def embed(model, tokens, texts, size=32):
    """Sentence embeddings of length 1 (mean of the last layer)."""
    items = [tokens.single(text) for text in texts]
    order = sorted(range(len(items)), key=lambda i: len(items[i][0]))
    rows = torch.zeros(len(items), WIDTH)
    for start in range(0, len(order), size):
        part = order[start : start + size]
        ids, types, mask = batch([items[i] for i in part])
        x = model.hidden(ids, types, mask) * mask[:, :, None]
        rows[part] = F.normalize(x.sum(1) / mask.sum(1, keepdim=True), dim=1)
    return rows


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]
