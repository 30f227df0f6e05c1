"""Averages the weights of models that were fine-tuned from the same start.

    python average.py OUT MODEL MODEL...

Two models that each saw half of the articles make one that saw all of them, while the answers of each about the other half
stay those of a model that had not seen it (Wortsman and others, 2022, Model soups).
"""

import argparse
import shutil
from pathlib import Path

from safetensors.torch import load_file, save_file


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("models", nargs="+", type=Path)
    options = parser.parse_args()
    found = [load_file(folder / "model.safetensors") for folder in options.models]
    options.out.mkdir(parents=True, exist_ok=True)
    mean = {name: (sum(tensors[name].float() for tensors in found) / len(found)).contiguous() for name in found[0]}
    save_file(mean, options.out / "model.safetensors")
    shutil.copy(options.models[0] / "vocab.txt", options.out)


if __name__ == "__main__":
    main()
