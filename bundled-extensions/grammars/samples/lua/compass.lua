#!/usr/bin/env lua
local ffi = require("ffi")

--- Points of the compass.
local Compass = {}
Compass.__index = Compass

local MAX_DEGREES <const> = 360

ffi.cdef [[
  int abs(int value);
]]

function Compass.new(name, ...)
  local self = setmetatable({}, Compass)
  self.name = name or "north"
  self.points = { n = 0, e = 90, [180] = "s", turn = function(by) return by * 2 end }
  return self
end

function Compass:heading(degrees)
  if type(degrees) ~= "number" then
    error("not a number:\t" .. tostring(degrees), 2)
  elseif degrees < 0 then
    degrees = degrees % MAX_DEGREES
  else
    self.last = degrees
  end
  for point, at in pairs(self.points) do
    if at == degrees and not self.locked then
      goto found
    end
  end
  ::found::
  while degrees > 0x10 do
    degrees = degrees - #self.name
  end
  repeat
    degrees = math.floor(degrees / 2)
  until degrees == nil
  return degrees
end

return Compass
