-- RaceLint in Neovim: copy this file to ~/.config/nvim/plugin/racelint.lua.

local command = { "racelint", "lsp" }
local started = {} -- Neovim 0.7 only: the client of each folder

-- The folder that holds .git, so that one server sees all modules of a project.
local function root(file)
  local above = vim.fn.fnamemodify(file, ":p:h") .. ";"
  local git = vim.fn.finddir(".git", above)
  if git == "" then
    git = vim.fn.findfile(".git", above) -- a git worktree
  end
  if git == "" then
    return vim.fn.getcwd()
  end
  return vim.fn.fnamemodify((vim.fn.fnamemodify(git, ":p"):gsub("/$", "")), ":h")
end

vim.api.nvim_create_autocmd("FileType", {
  pattern = "java",
  callback = function(event)
    local folder = root(vim.api.nvim_buf_get_name(event.buf))
    local config = { name = "racelint", cmd = command, root_dir = folder }
    if vim.lsp.start then
      vim.lsp.start(config)
    else
      started[folder] = started[folder] or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(event.buf, started[folder])
    end
  end,
})
