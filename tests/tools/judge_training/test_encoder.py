"""The encoder: padding changes nothing, bfloat16 little, dropout keeps the mean."""

from __future__ import annotations

import torch
from torch.nn import functional as F  # noqa: N812 - the name everybody knows it by

from tools.judge_training.encoder import dropped
from tools.judge_training.judge import Judge
from tools.judge_training.scoring import padded

SHORT, LONG = ([5, 6], [7, 8]), ([5, 6, 7, 8], [9, 10, 11])


def test_padding_changes_nothing(judge: Judge) -> None:
    judge.eval()
    alone, beside = judge(*padded([SHORT])), judge(*padded([SHORT, LONG]))
    torch.testing.assert_close(alone.error[0], beside.error[0])
    torch.testing.assert_close(alone.kinds[0], beside.kinds[0, : alone.kinds.shape[1]])


def test_attention_is_that_of_pytorch(judge: Judge) -> None:
    judge.eval()
    layer, x = judge.enc.layers[0], torch.randn(1, 6, 32)
    q, k, v = layer.qkv(x).view(1, 6, 3, 2, 16).permute(2, 0, 3, 1, 4).unbind(0)
    attended = F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(1, 6, 32)
    middle = layer.n1(x + layer.o(attended))
    expected = layer.n2(middle + layer.fo(F.gelu(layer.fi(middle))))
    torch.testing.assert_close(layer(x, torch.zeros(2, 6, 6)), expected)


def test_half_precision_is_near(judge: Judge) -> None:
    judge.eval()
    exact = judge(*padded([SHORT, LONG])).error
    with torch.autocast("cpu", torch.bfloat16):
        near = judge(*padded([SHORT, LONG])).error
    assert near.dtype == torch.float32
    torch.testing.assert_close(near, exact, atol=0.05, rtol=0.05)


def test_dropout_keeps_the_mean_and_its_gradient_the_places() -> None:
    torch.manual_seed(3)
    x = torch.ones(100_003, requires_grad=True)
    out = dropped(x, 0.25, training=True)
    out.sum().backward()
    assert abs(float(out.detach().mean()) - 1) < 0.02
    assert x.grad is not None
    assert torch.equal(x.grad, out.detach())
    assert dropped(x, 0.25, training=False) is x
