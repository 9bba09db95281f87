"""ONNX graphs, put together node by node and run by onnxruntime in one thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, ValueInfoProto, helper, numpy_helper

Array = NDArray[np.float32]
STEPS = 127
"""A matrix in 8 bits has each column in so many steps to both sides of zero."""
ZERO = 128
"""A number of a matrix is held with so much added, without a sign."""
BLOCK, IN_8_BITS = 64, 4
"""How onnxruntime's product brings rows to 8 bits: so many numbers at a time, and that it does."""
OPSET, MICROSOFT_OPSET, IR_VERSION = 17, 1, 8
MICROSOFT = "com.microsoft"
"""The domain of onnxruntime's own operations: products in 8 bits, attention, sums that are normalised."""
ASIDE = 10.0
"""A layer's weight "x.before" is multiplied by this and added to how much each row of the message before is
looked at: it learns that many times as fast as a weight of a matrix."""
LARGE = 10_000
"""Bytes from which a constant stands beside the graph."""


def quantized(matrix: Array) -> tuple[NDArray[np.int8], Array]:
    """A matrix in whole steps, and how large the steps of each column are."""
    scale = (np.maximum(np.abs(matrix).max(axis=0), 1e-8) / STEPS).astype(np.float32)
    return np.round(matrix / scale).astype(np.int8), scale


class Graph:
    """A graph that grows: each method adds nodes, and returns the name of what they make."""

    def __init__(self, weights: Mapping[str, Array]) -> None:
        """`weights` by name: "x.w" is a matrix, "x.b" what is added to a product with it."""
        self._weights = weights
        self._nodes: list[NodeProto] = []
        self._held: dict[str, TensorProto] = {}
        self._large: dict[str, onnxruntime.OrtValue] = {}
        self._given: list[ValueInfoProto] = []

    def given(self, name: str, dimensions: int, kind: int = TensorProto.FLOAT) -> str:
        """What is given to each run, of so many dimensions."""
        self._given.append(helper.make_tensor_value_info(name, kind, [None] * dimensions))
        return name

    def product(self, rows: str, name: str, *, bias: bool = True) -> str:
        """Rows times a matrix in 8 bits, and what is added.

        The rows are brought to 8 bits, too, each `BLOCK` numbers of them for themselves: where all were by
        the largest of them, a tenth of the messages that are read rightly with more exact products only was
        read otherwise (docs/evaluation.md).
        """
        whole, scale = quantized(self._weights[f"{name}.w"])
        width, columns = whole.shape
        blocks = width // BLOCK
        held = (whole.T.astype(np.int16) + ZERO).astype(np.uint8).reshape(columns, blocks, BLOCK)
        inputs = [rows, self.hold(f"{name}.w", held), self.hold(f"{name}.scale", np.repeat(scale, blocks))]
        settings = {"K": width, "N": columns, "bits": 8, "block_size": BLOCK, "accuracy_level": IN_8_BITS}
        product = self.node("MatMulNBits", *inputs, domain=MICROSOFT, **settings)
        return self.node("Add", product, self.weight(f"{name}.b")) if bias else product

    def normal(self, rows: str, gain: str, bias: str, epsilon: float) -> str:
        """Rows with mean 0 and variance 1, then scaled and moved by these weights."""
        inputs = (rows, self.weight(gain), self.weight(bias))
        return self.node("LayerNormalization", *inputs, axis=-1, epsilon=epsilon)

    def node(self, operation: str, *inputs: str, **settings: Any) -> str:
        """An operation that makes one thing."""
        [found] = self.nodes(operation, inputs, 1, **settings)
        return found

    def nodes(self, operation: str, inputs: Sequence[str], outputs: int, **settings: Any) -> list[str]:
        """An operation that makes several."""
        found = [f"{len(self._nodes)}.{number}" for number in range(outputs)]
        self._nodes.append(helper.make_node(operation, inputs, found, **settings))
        return found

    def aside(self, name: str) -> str:
        """What a layer adds to how much it looks at a row of the message before; 0 where it has not learned
        with any."""
        learned = np.asarray(self._weights.get(f"{name}.before", 0.0), np.float32)
        return self.hold(f"{name}.before", learned * np.float32(ASIDE))

    def weight(self, name: str) -> str:
        return self.hold(name, np.asarray(self._weights[name], np.float32))

    def hold(self, name: str, value: NDArray[np.generic]) -> str:
        """A constant. A large one is handed to onnxruntime beside the graph, in which it would be copied
        four times over."""
        value = np.asarray(value, order="C")
        if value.nbytes < LARGE:
            self._held[name] = numpy_helper.from_array(value, name)
        else:
            self._large[name] = onnxruntime.OrtValue.ortvalue_from_numpy(value)
            self._held[name] = _elsewhere(name, value)
        return name

    def numbers(self, *values: int) -> str:
        """Constant whole numbers, as the shape of something."""
        return self.hold("numbers " + " ".join(map(str, values)), np.array(values, np.int64))

    def session(self, *found: tuple[str, int]) -> onnxruntime.InferenceSession:
        """What runs it and tells what was `found`, each with its number of dimensions."""
        outputs = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, [None] * dimensions)
            for name, dimensions in found
        ]
        graph = helper.make_graph(self._nodes, "understand", self._given, outputs, list(self._held.values()))
        versions = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, MICROSOFT_OPSET)]
        model = helper.make_model(graph, opset_imports=versions, ir_version=IR_VERSION)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.enable_cpu_mem_arena = False
        options.add_external_initializers(list(self._large), list(self._large.values()))
        return onnxruntime.InferenceSession(
            model.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )


def _elsewhere(name: str, value: NDArray[np.generic]) -> TensorProto:
    """A constant whose numbers do not stand in the graph."""
    kind = helper.np_dtype_to_tensor_dtype(value.dtype)
    tensor = TensorProto(name=name, data_type=kind, dims=value.shape)
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="beside")
    return tensor
