# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
"""The collector waits as long as it should, and no longer."""

import gc

import pytest

from bbico_desktop.foundation.collector import waiting_collector


def fail_without_a_collector() -> None:
    with waiting_collector():
        assert not gc.isenabled()
        raise ValueError("trouble")


def test_the_collector_waits_and_runs_again_whatever_happens():
    with pytest.raises(ValueError, match="trouble"):
        fail_without_a_collector()

    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off():
    with waiting_collector():
        with waiting_collector():
            pass

        assert not gc.isenabled()
