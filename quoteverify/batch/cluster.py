"""Cluster: the pairs of a batch on a Dask cluster that runs already.

It gets the bytes of the files and sends sheets back, so its computers need not see the disks of this one; they need
QuoteVerify and the same models. A worker that is lost takes nothing with it: its pair goes to another.
"""

from collections.abc import Generator, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from quoteverify.batch.folder import PairOfFiles
from quoteverify.batch.task import BatchSettings, Outcome, Result, check_parcel, failed, pack
from quoteverify.errors import FileUnreadable, InputError

if TYPE_CHECKING:
    from distributed import Client

PATIENCE = 30
"""Seconds until a cluster must have answered."""
AHEAD = 3
"""Pairs that are sent for each thread of the cluster, so that none waits and few lie in memory."""


class DaskMissing(InputError):
    def __init__(self) -> None:
        super().__init__('--dask needs Dask: install it with pip install "quoteverify[dask]", or leave the option out.')


class ClusterSilent(InputError):
    def __init__(self, address: str, why: str) -> None:
        self.address = address
        super().__init__(f"No Dask cluster answers at {address} ({why}): start its scheduler, or check the address.")


class ClusterLost(InputError):
    def __init__(self, address: str) -> None:
        self.address = address
        super().__init__(f"The Dask cluster at {address} is gone: give the command again, it goes on where it was.")


def check_on_cluster(
    pairs: Sequence[PairOfFiles], settings: BatchSettings, address: str
) -> Generator[Result, None, None]:
    """The results in the order in which they come. Raises DaskMissing, ClusterSilent or ClusterLost."""
    try:
        from distributed import Client
    except ImportError:
        raise DaskMissing from None
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise ClusterSilent(address, type(error).__name__) from None
    with client:
        yield from _results(client, pairs, settings, address)


def _results(client: "Client", pairs: Sequence[PairOfFiles], settings: BatchSettings, address: str) -> Iterator[Result]:
    from distributed import as_completed

    waiting = iter(pairs)
    unreadable: list[Result] = []

    def send(count: int) -> list[Any]:
        sent = []
        for pair in islice(waiting, count):
            try:
                parcel = pack(pair, settings)
            except OSError as error:
                why = FileUnreadable(pair.base / pair.name, error.strerror or type(error).__name__)
                unreadable.append(Result(Outcome(pair.name, error=str(why))))
            else:
                sent.append(client.submit(check_parcel, parcel, key=f"quoteverify-{pair.name}", pure=False))
        return sent

    threads = max(1, sum(client.nthreads().values()))
    arriving = as_completed(send(AHEAD * threads), loop=client.loop)
    yield from _taken(unreadable)
    for future in arriving:
        yield _result(future, address)
        future.release()
        for further in send(1):
            arriving.add(further)
        yield from _taken(unreadable)


def _taken(results: list[Result]) -> Iterator[Result]:
    while results:
        yield results.pop()


def _result(future: Any, address: str) -> Result:
    """What came of a pair; a worker that failed on it is the outcome, a cluster that is gone an error."""
    if future.status == "finished":
        result: Result = future.result()
        return result
    if future.status in ("cancelled", "lost"):
        raise ClusterLost(address)
    return failed(str(future.key).removeprefix("quoteverify-"), future.exception())
