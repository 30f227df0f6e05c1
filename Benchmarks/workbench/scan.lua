-- One scan after the other of a text of 1,000 words; with `new`, every sentence is one that was never seen before.
local file = io.open(os.getenv("BENCH_BODY"))
local text = file:read("a")
file:close()
local new = os.getenv("BENCH_NEW") == "1"
local number = 0
local thread_number = 0

function setup(thread)
  thread_number = thread_number + 1
  thread:set("id", thread_number)
end

function request()
  local body = text
  if new then
    number = number + 1
    body = text:gsub("%. ", " vq" .. id .. "x" .. number .. ". ")
  end
  local fields = { ["Content-Type"] = "application/json", ["X-Factcheck-Token"] = os.getenv("BENCH_TOKEN") }
  return wrk.format("POST", "/v1/scan", fields, body)
end

local bad = 0
function response(status) if status ~= 200 then bad = bad + 1 end end
