// Starts "racelint lsp" for Java files; VS Code's language client does the rest.
const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = function () {
  const [command, ...args] = workspace.getConfiguration("racelint").get("command");
  client = new LanguageClient(
    "racelint",
    "RaceLint",
    { command, args },
    { documentSelector: [{ scheme: "file", language: "java" }] },
  );
  return client.start();
};

exports.deactivate = function () {
  return client?.stop();
};
