"""The protocol: what pygls makes of messages, and a legal answer to those that it can make nothing of."""

from __future__ import annotations

import json
import logging
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from lsprotocol import types
from pygls.exceptions import (
    JsonRpcException,
    JsonRpcInvalidRequest,
    JsonRpcMethodNotFound,
    JsonRpcParseError,
    JsonRpcServerNotInitialized,
)
from pygls.protocol import LanguageServerProtocol, lsp_method

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

log = logging.getLogger(__name__)


class Protocol(LanguageServerProtocol):
    """The language server protocol over frames that somebody else reads. SystemExit comes out of it in the end."""

    def receive(self, body: bytes) -> None:
        """Do what a message asks for. One that asks for nothing that can be done is answered, if it wants an answer."""
        try:
            said = json.loads(body)
        except (ValueError, RecursionError):
            self._refuse(None, JsonRpcParseError())
            return
        if not isinstance(said, dict) or said.get("jsonrpc") != self.VERSION:
            self._refuse(_number(said), JsonRpcInvalidRequest())
            return
        try:
            self._check(said)
            message = self.structure_message(said)
        except JsonRpcException as error:
            if "id" in said and "method" in said:
                self._refuse(_number(said), error)
            else:
                level = logging.INFO if isinstance(error, JsonRpcMethodNotFound) else logging.WARNING
                log.log(level, "a message is passed over: %s", error)
            return
        self.handle_message(message)

    def _check(self, said: dict[str, Any]) -> None:
        """Raise what is wrong with a message at this time."""
        method, number = said.get("method"), _number(said)
        if "method" not in said:
            if number not in self._request_futures:
                raise JsonRpcInvalidRequest("answers nothing that was asked")
            return
        if not isinstance(method, str) or ("id" in said and number is None):
            raise JsonRpcInvalidRequest("has no method, or an id that is none")
        if method == types.EXIT:
            return
        if self._workspace is None and method != types.INITIALIZE:
            raise JsonRpcServerNotInitialized("initialize comes first")
        if self._shutdown or (self._workspace is not None and method == types.INITIALIZE):
            raise JsonRpcInvalidRequest(f"{method} comes too late")
        known = method in self.fm.features or method in self.fm.builtin_features
        if not known and method != types.CANCEL_REQUEST:
            raise JsonRpcMethodNotFound.of(method)

    def _refuse(self, number: str | int | None, error: JsonRpcException) -> None:
        """Answer with an error; with null for an id where that could not be read, which lsprotocol would leave out."""
        refusal = {"code": error.code, "message": error.message}
        self._send_data({"jsonrpc": self.VERSION, "id": number, "error": refusal})

    def _execute_handler(
        self,
        msg_id: str | int,
        handler: Callable[..., Any],
        callback: Callable[[Any], None],
        args: tuple[Any, ...] | None = None,
        kwargs: dict[str, Any] | None = None,
    ) -> None:
        """As pygls has it, but what is done is forgotten; notifications would be kept for ever."""
        super()._execute_handler(msg_id, handler, partial(self._done, msg_id, callback), args, kwargs)

    def _done(self, msg_id: str | int, callback: Callable[[Any], None], future: Any) -> None:
        kept = {number: waiting for number, waiting in self._request_futures.items() if number != msg_id}
        self._request_futures = kept  # another dict: pygls walks over the old one while it cancels
        callback(future)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Generator[Any, Any, None]:
        """Take over the new text of a draft that is open; there is nothing to do about another."""
        if unquote(params.text_document.uri) in self.workspace.text_documents:  # pygls' own keys
            yield from super().lsp_text_document__did_change(params)
        else:
            log.warning("a document changed that is not open")

    @property
    def exit_code(self) -> int:
        """What the process should end with now."""
        return 0 if self._shutdown else 1  # as pygls has it for a client that says so


def _number(said: object) -> str | int | None:
    """The id of a message, where it has one that a message may have."""
    number = said.get("id") if isinstance(said, dict) else None
    return number if isinstance(number, str | int) else None
