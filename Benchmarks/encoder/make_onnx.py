"""Writes the sentence encoder as an ONNX graph, straight from safetensors, and its dynamic int8 form.

usage: make_onnx.py model.safetensors output-folder

Needs numpy, onnx and onnxruntime. Leaves encoder-fp32.onnx and encoder-int8.onnx (per-channel weights,
dynamic activations: onnxruntime's `quantize_dynamic`, the setting its documentation recommends for BERT).
"""

import json
import struct
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

LAYERS, HEADS, WIDTH = 6, 12, 384


def read_safetensors(path):
    """Returns every tensor of the file as float32, by name without a leading 'bert.'."""
    data = Path(path).read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        begin, end = (8 + length + offset for offset in entry["data_offsets"])
        dtype = {"F16": np.float16, "F32": np.float32}[entry["dtype"]]
        values = np.frombuffer(data[begin:end], dtype).astype(np.float32).reshape(entry["shape"])
        tensors[name.removeprefix("bert.")] = values
    return tensors


class Graph:
    """Collects nodes and constants under generated names."""

    def __init__(self, tensors):
        self.tensors, self.nodes, self.constants = tensors, [], {}

    def constant(self, name, value):
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, operator, *inputs, **attributes):
        output = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [output], **attributes))
        return output

    def dense(self, value, name):
        weight = self.constant(name + ".w", self.tensors[name + ".weight"].T)
        bias = self.constant(name + ".b", self.tensors[name + ".bias"])
        return self.node("Add", self.node("MatMul", value, weight), bias)

    def norm(self, value, name):
        scale = self.constant(name + ".s", self.tensors[name + ".weight"])
        bias = self.constant(name + ".b", self.tensors[name + ".bias"])
        return self.node("LayerNormalization", value, scale, bias, axis=-1, epsilon=1e-12)


def build(tensors):
    g = Graph(tensors)
    words = g.constant("words", tensors["embeddings.word_embeddings.weight"])
    types = tensors["embeddings.token_type_embeddings.weight"][0]
    places = g.constant("places", tensors["embeddings.position_embeddings.weight"] + types)
    length = g.node("Shape", "ids", start=1, end=2)
    here = g.node("Slice", places, g.constant("a0", np.array([0], np.int64)), length)
    x = g.node("Add", g.node("Gather", words, "ids"), here)
    x = g.norm(x, "embeddings.LayerNorm")
    mask = g.node("Cast", "mask", to=TensorProto.FLOAT)
    absent = g.node("Mul", g.node("Sub", g.constant("f1", np.float32(1)), mask), g.constant("far", np.float32(-1e9)))
    absent = g.node("Unsqueeze", absent, g.constant("a12", np.array([1, 2], np.int64)))
    split = g.constant("split", np.array([0, 0, HEADS, WIDTH // HEADS], np.int64))
    merge = g.constant("merge", np.array([0, 0, WIDTH], np.int64))
    root = g.constant("root", np.float32((WIDTH // HEADS) ** -0.5))
    for layer in range(LAYERS):
        p = f"encoder.layer.{layer}."
        q, k, v = (g.node("Reshape", g.dense(x, p + f"attention.self.{n}"), split) for n in ("query", "key", "value"))
        q, v = (g.node("Transpose", t, perm=[0, 2, 1, 3]) for t in (q, v))
        k = g.node("Transpose", k, perm=[0, 2, 3, 1])
        scores = g.node("Add", g.node("Mul", g.node("MatMul", q, k), root), absent)
        mixed = g.node("MatMul", g.node("Softmax", scores, axis=-1), v)
        mixed = g.node("Reshape", g.node("Transpose", mixed, perm=[0, 2, 1, 3]), merge)
        x = g.norm(g.node("Add", g.dense(mixed, p + "attention.output.dense"), x), p + "attention.output.LayerNorm")
        inner = g.node("Gelu", g.dense(x, p + "intermediate.dense"))
        x = g.norm(g.node("Add", g.dense(inner, p + "output.dense"), x), p + "output.LayerNorm")
    weights = g.node("Unsqueeze", mask, g.constant("a2", np.array([2], np.int64)))
    total = g.node("ReduceSum", g.node("Mul", x, weights), g.constant("a1", np.array([1], np.int64)), keepdims=0)
    g.nodes.append(helper.make_node("LpNormalization", [total], ["embedding"], axis=-1, p=2))
    shape = ["batch", "tokens"]
    graph = helper.make_graph(
        g.nodes,
        "encoder",
        [helper.make_tensor_value_info(n, TensorProto.INT64, shape) for n in ("ids", "mask")],
        [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["batch", WIDTH])],
        list(g.constants.values()),
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)


def main():
    source, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    plain, small = folder / "encoder-fp32.onnx", folder / "encoder-int8.onnx"
    onnx.save(build(read_safetensors(source)), plain)
    quantize_dynamic(plain, small, per_channel=True, weight_type=QuantType.QInt8)
    print(plain, small)


if __name__ == "__main__":
    main()
