"""The network that tells what a reply is most like: BERT's encoder (Devlin et al., 2019), in plain NumPy.

Six layers of 384 numbers. The weights are whole numbers from -127 to 127, each column with a scale of its
own, and stay so in memory: 17 MB instead of 70.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

import numpy
from numpy.typing import NDArray

Floats = NDArray[numpy.float32]
HEADS = 12
_PART = 128  # columns
_TINY = 1e-12  # keeps the norm of silence from dividing by zero


@dataclass(frozen=True, slots=True)
class Dense:
    """A matrix in whole numbers, the scale of each of its columns, and what is added.

    It is kept in parts, each some of its columns, that fit the processor's cache when they become floats.
    """

    parts: Sequence[NDArray[numpy.int8]]
    scale: Floats
    bias: Floats

    def __call__(self, values: Floats) -> Floats:
        found = [values @ part.astype(numpy.float32).T for part in self.parts]
        return numpy.concatenate(found, axis=-1) * self.scale + self.bias


@dataclass(frozen=True, slots=True)
class Norm:
    """Each row with the same mean and spread (layer normalisation)."""

    weights: Floats
    bias: Floats

    def __call__(self, values: Floats) -> Floats:
        centred = values - values.mean(axis=-1, keepdims=True)
        spread = numpy.sqrt((centred * centred).mean(axis=-1, keepdims=True) + _TINY)
        evened: Floats = centred / spread * self.weights + self.bias
        return evened


@dataclass(frozen=True, slots=True)
class Layer:
    """Every piece looks at every other, then at itself."""

    look: Dense  # what each piece asks for, offers and tells, side by side
    gather: Dense
    gathered: Norm
    widen: Dense
    narrow: Dense
    thought: Norm

    def __call__(self, values: Floats) -> Floats:
        values = self.gathered(values + self.gather(self._attended(values)))
        return self.thought(values + self.narrow(_gelu(self.widen(values))))

    def _attended(self, values: Floats) -> Floats:
        length, size = values.shape
        asks, offers, tells = self.look(values).reshape(length, 3, HEADS, size // HEADS).transpose(1, 2, 0, 3)
        shares = softmax(asks @ offers.transpose(0, 2, 1) / numpy.float32(size // HEADS) ** 0.5)
        mixed: Floats = (shares @ tells).transpose(1, 0, 2).reshape(length, size)
        return mixed


class Network:
    """What `training.likeness` has written, ready to read. `packed`: an .npz archive."""

    def __init__(self, packed: bytes) -> None:
        with numpy.load(BytesIO(packed)) as store:
            held = {name: store[name] for name in store.files}
        self.learnt_from = bytes(held["learnt_from"]).decode()
        names = bytes(held["vocabulary"]).decode().split("\n")
        self.vocabulary: Mapping[str, int] = {name: number for number, name in enumerate(names)}
        self._words, self._scale, self._places = held["words"], held["words.scale"], held["places"]
        self._start = _norm(held, "start")
        self._layers = [_layer(held, f"{number}.") for number in range(int(held["layers"]))]
        self._kinds = _dense(held, "kinds")

    def shares(self, pieces: Sequence[int]) -> Floats:
        """How likely each kind is, from the numbers of a text's pieces; they make one."""
        chosen = list(pieces)
        words = self._words[chosen].astype(numpy.float32) * self._scale[chosen, None]
        values = self._start(words + self._places[: len(chosen)])
        for layer in self._layers:
            values = layer(values)
        return softmax(self._kinds(values.mean(axis=0)))


def _layer(held: Mapping[str, NDArray[numpy.generic]], name: str) -> Layer:
    return Layer(
        look=_dense(held, f"{name}look"),
        gather=_dense(held, f"{name}gather"),
        gathered=_norm(held, f"{name}gathered"),
        widen=_dense(held, f"{name}widen"),
        narrow=_dense(held, f"{name}narrow"),
        thought=_norm(held, f"{name}thought"),
    )


def _dense(held: Mapping[str, NDArray[numpy.generic]], name: str) -> Dense:
    columns = numpy.ascontiguousarray(held[name].T, numpy.int8)
    parts = [columns[start : start + _PART] for start in range(0, len(columns), _PART)]
    return Dense(parts, _floats(held[f"{name}.scale"]), _floats(held[f"{name}.bias"]))


def _norm(held: Mapping[str, NDArray[numpy.generic]], name: str) -> Norm:
    return Norm(_floats(held[name]), _floats(held[f"{name}.bias"]))


def _floats(values: NDArray[numpy.generic]) -> Floats:
    return values.astype(numpy.float32)


def softmax(values: Floats) -> Floats:
    powers = numpy.exp(values - values.max(axis=-1, keepdims=True))
    shares: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return shares


def _gelu(values: Floats) -> Floats:
    """A soft threshold (Hendrycks and Gimpel, 2016), in the form that needs only a hyperbolic tangent."""
    cubed = values * values * values
    result: Floats = 0.5 * values * (1 + numpy.tanh(0.7978846 * (values + 0.044715 * cubed)))
    return result
