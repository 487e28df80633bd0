"""Models: the models on this computer as the window sees and changes them, through the worker."""

from collections.abc import Iterator

from quoteverify.engines.collection import starter_folder
from quoteverify.engines.conversion.preparation import Runtime, Say
from quoteverify.engines.memory import erase_memory, memory_size
from quoteverify.engines.store.hub import fetch_model
from quoteverify.engines.store.installed import add_model, export_model, installed_models, remove_model
from quoteverify.records.translation import Cancelled
from quoteverify.system.legible import path_of_text
from quoteverify.worker import wire

Asked = wire.ListModels | wire.Install | wire.Fetch | wire.Uninstall | wire.Export | wire.Erase


def manage(request: Asked, cancelled: Cancelled, say: Say) -> wire.Installed:
    """Do what is asked and tell what there is afterwards. Raises an InputError or Stopped; then nothing has changed."""
    if isinstance(request, wire.Install):
        add_model(path_of_text(request.path), cancelled, say)
    elif isinstance(request, wire.Fetch):
        fetch_model(request.wanted, cancelled, say)
    elif isinstance(request, wire.Uninstall):
        remove_model(request.name)
    elif isinstance(request, wire.Export):
        say("writing")
        export_model(request.name, path_of_text(request.path), cancelled)
    elif isinstance(request, wire.Erase):
        erase_memory()
    size = memory_size()
    return wire.Installed(request.job, tuple(_models()), size.outputs, size.bytes)


def _models() -> Iterator[wire.Model]:
    for model in installed_models():
        record = model.record
        runtime = str(model.preparation.runtime) if model.preparation else ""
        yield wire.Model(
            record.name, record.sources, record.targets, record.revision, record.size, runtime, record.licence
        )
    starter = starter_folder()
    if starter:
        size = sum(path.stat().st_size for path in starter.path.iterdir() if path.is_file())
        languages = tuple(sorted(starter.sources)), tuple(sorted(starter.targets))
        runtime = str(Runtime.FLOAT32)
        yield wire.Model(starter.name, *languages, starter.revision, size, runtime, starter.licence, starter=True)
