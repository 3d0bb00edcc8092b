-- Opens a file in Neovim with "racelint lsp" attached, waits for its finding, applies the preferred
-- code action and saves. What it sees goes to the file RACELINT_RESULT, line by line.
-- From the environment: RACELINT_COMMAND (words separated by newlines), RACELINT_FILE, RACELINT_ROOT.

local result = assert(io.open(os.getenv("RACELINT_RESULT"), "w"))

local function say(key, value)
  result:write(key .. "=" .. tostring(value):gsub("\n", " ") .. "\n")
  result:flush()
end

local function wait(what, condition)
  if not vim.wait(90000, condition, 50) then
    say("timeout", what)
    vim.cmd("cquit 3")
  end
end

local function main()
  local version = vim.version()
  say("nvim", version.major .. "." .. version.minor .. "." .. version.patch)
  local config = {
    name = "racelint",
    cmd = vim.split(os.getenv("RACELINT_COMMAND"), "\n"),
    root_dir = os.getenv("RACELINT_ROOT"),
    workspace_folders = {
      { uri = vim.uri_from_fname(os.getenv("RACELINT_ROOT")), name = "test" },
    },
  }
  vim.cmd("edit " .. vim.fn.fnameescape(os.getenv("RACELINT_FILE")))
  local buffer = vim.api.nvim_get_current_buf()
  local id
  if vim.lsp.start then
    id = vim.lsp.start(config, { bufnr = buffer })
  else -- Neovim before 0.8
    id = vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(buffer, id)
  end

  wait("finding", function()
    return #vim.diagnostic.get(buffer) > 0
  end)
  local found = vim.diagnostic.get(buffer)
  say("findings", #found)
  say("line", found[1].lnum + 1)
  say("source", found[1].source)
  say("code", found[1].code or found[1].user_data.lsp.code)
  say("message", found[1].message)

  -- An edit that is not saved: the code action must fit it.
  vim.api.nvim_buf_set_lines(buffer, 0, 0, false, { "// typed" })
  wait("finding after the edit", function()
    local now = vim.diagnostic.get(buffer)
    return #now == 1 and now[1].lnum == found[1].lnum + 1
  end)

  local params = {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    range = {
      start = { line = found[1].lnum + 1, character = found[1].col },
      ["end"] = { line = found[1].lnum + 1, character = found[1].end_col },
    },
    context = { diagnostics = {} },
  }
  local answers = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", params, 60000)
  local actions = answers[id].result
  say("actions", #actions)
  for _, action in ipairs(actions) do
    if action.isPreferred then
      say("applied", action.title)
      vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
      break
    end
  end
  wait("no finding", function()
    return #vim.diagnostic.get(buffer) == 0
  end)
  local hover = vim.lsp.buf_request_sync(buffer, "textDocument/hover", {
    textDocument = params.textDocument,
    position = { line = 0, character = 0 },
  }, 60000)
  say("hover", hover[id] ~= nil)
  vim.cmd("write")
  say("left", #vim.diagnostic.get(buffer))
  result:close()
  vim.lsp.stop_client(id)
  vim.wait(10000, function()
    return vim.lsp.client_is_stopped(id)
  end, 50)
  vim.cmd("qall!")
end

local ok, problem = xpcall(main, debug.traceback)
if not ok then
  say("problem", problem)
  vim.cmd("cquit 4")
end
