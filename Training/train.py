"""Fine-tunes the pair classifier on the pairs of pairs.py; resumes from its last checkpoint.

    python train.py --base MODELS/relation --work WORK --run NAME

The learning rate falls with the steps, not with the clock, so a resumed run ends with the same schedule. The word
embeddings stay frozen: the packed program holds them once for both models.
"""

import argparse
import collections
import json
import random
import time
from pathlib import Path

import torch
from safetensors.torch import save_file

import model as pair_model

# What the three outputs should say for each label; misleading sentences are chosen by --misleads.
TARGETS = {"S": (1, 0, 0), "R": (0, 1, 0), "N": (0, 0, 1)}
MISLEADS = {"refutes": (0, 1, 0), "soft": (0.1, 0.65, 0.25), "unrelated": (0, 0, 1), "left-out": None}

# How often an epoch takes a row of a kind and label, so that no label and no kind of pair outweighs the others.
SHARES = {
    ("variant", "S"): 1.5, ("contested", "R"): 0.5, ("contested", "M"): 0.4, ("same", "S"): 0.6, ("far", "N"): 0.6,
    ("topic", "N"): 0.8, ("nearest", "N"): 0.9, ("frame", "S"): 0.5, ("frame", "R"): 0.5, ("swap", "R"): 0.33,
    ("swap", "S"): 0.7, ("swap", "M"): 0.5, ("claim", "S"): 0.7, ("article", "S"): 2, ("article", "R"): 3,
    ("article", "M"): 3, ("alone", "S"): 2,
}


def share(row):
    return SHARES.get((row["kind"].split("-")[0], row["y"]), 1)


def epoch(rows, number, seed, size, tokens):
    """The batches of one epoch: a premise drawn for each row, batches of like length in random order."""
    draw = random.Random(seed * 1000 + number)
    order = [i for i, row in enumerate(rows) for _ in range(int(share(row) + draw.random()))]
    draw.shuffle(order)
    picks = [(tokens.pair(draw.choice(rows[i]["p"]), rows[i]["h"]), rows[i]) for i in order]
    for start in range(0, len(picks), size * 40):
        part = sorted(picks[start : start + size * 40], key=lambda pick: len(pick[0][0]))
        batches = [part[i : i + size] for i in range(0, len(part), size)]
        draw.shuffle(batches)
        for found in batches:
            yield [pair for pair, _ in found], [row for _, row in found]


def loss_of(logits, rows, smoothing, misleads):
    log = logits.log_softmax(1)
    target = torch.tensor([MISLEADS[misleads] if r["y"] == "M" else TARGETS.get(r["y"], (0, 0, 0)) for r in rows])
    target = target * (1 - smoothing) + smoothing / 3
    single = -(target * log).sum(1)
    not_refuted = -torch.logsumexp(log[:, [0, 2]], 1)
    weak = torch.tensor([r["y"] == "W" for r in rows])
    return torch.where(weak, not_refuted, single).mean()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--run", required=True, help="name of the folder under WORK for checkpoints and the result")
    parser.add_argument("--splits", default="train", help="comma-separated; 'train,dev,test' for a model of all facts, 'articles' for the second stage")
    parser.add_argument("--misleads", choices=MISLEADS, default="refutes")
    parser.add_argument("--pairs", type=int, default=0, help="pairs to see in all (default: one epoch)")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--warmup", type=float, default=0.06)
    parser.add_argument("--smoothing", type=float, default=0.05)
    parser.add_argument("--size", type=int, default=32)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--save-every", type=int, default=150, help="steps between checkpoints")
    parser.add_argument("--bfloat16", action="store_true", help="half the time on processors that have it")
    parser.add_argument("--only", help="comma-separated kinds of pairs to use (default: all)")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    work = Path(options.work)
    out = work / options.run
    out.mkdir(parents=True, exist_ok=True)
    rows = [row for split in options.splits.split(",") for row in pair_model.rows(work / f"{split}.jsonl")]
    rows = [r for r in rows if MISLEADS[options.misleads] or r["y"] != "M"]
    if options.only:
        rows = [r for r in rows if r["kind"] in options.only.split(",")]
    tokens = pair_model.Tokens(options.base)
    model = pair_model.load(options.base).train()
    matrices = [p for p in model.parameters() if p.requires_grad and p.ndim > 1]
    vectors = [p for p in model.parameters() if p.requires_grad and p.ndim == 1]
    optimiser = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": 0.01}, {"params": vectors, "weight_decay": 0}], lr=options.rate, fused=True)
    steps = int(options.pairs or sum(map(share, rows))) // options.size
    done, saved = 0, out / "checkpoint.pt"
    if saved.exists():
        state = torch.load(saved)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        done = state["step"]
    print(f"{len(rows)} pairs, {steps} steps, from step {done}", flush=True)
    run, started, step, number = collections.deque(maxlen=100), time.time(), 0, 0
    while step < steps:
        for items, found in epoch(rows, number, options.seed, options.size, tokens):
            if step >= steps:
                break
            step += 1
            if step <= done:
                continue
            way = step / steps
            rate = min(way / options.warmup, (1 - way) / (1 - options.warmup))
            for group in optimiser.param_groups:
                group["lr"] = options.rate * max(rate, 0.01)
            with torch.autocast("cpu", torch.bfloat16, enabled=options.bfloat16):
                logits = model(*pair_model.batch(items)).float()
            loss = loss_of(logits, found, options.smoothing, options.misleads)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(matrices + vectors, 1.0)
            optimiser.step()
            optimiser.zero_grad()
            right = sum("SRN".find(r["y"].replace("M", "R")) == int(k) for r, k in zip(found, logits.argmax(1)))
            run.append((loss.item(), right / len(found)))
            if step % 25 == 0:
                speed = (step - done) * options.size / (time.time() - started)
                mean = [sum(values) / len(run) for values in zip(*run)]
                print(f"step {step} loss {mean[0]:.4f} right {mean[1]:.3f} {speed:.1f} pairs/s", flush=True)
            if step % options.save_every == 0:
                torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "step": step}, out / "next.pt")
                (out / "next.pt").replace(saved)
        number += 1
    save_file({k: v.contiguous() for k, v in pair_model.published(model).items()}, out / "model.safetensors")
    (out / "options.json").write_text(json.dumps(vars(options) | {"pairs_seen": steps * options.size}, indent=1))
    (out / "vocab.txt").write_bytes((Path(options.base) / "vocab.txt").read_bytes())


if __name__ == "__main__":
    main()
