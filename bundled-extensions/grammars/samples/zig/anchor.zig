//! Anchors and their chains.
const std = @import("std");
const Allocator = std.mem.Allocator;

/// How an anchor can fail.
pub const AnchorError = error{ Lost, TooDeep };

const MAX_DEPTH: u32 = 200;

pub const Kind = enum { stockless, danforth };

pub const Anchor = struct {
    kind: Kind = .danforth,
    weight: f32,
    name: []const u8,

    pub fn drop(self: *Anchor, depth: u32) AnchorError!f32 {
        if (depth > MAX_DEPTH) {
            return error.TooDeep;
        }
        var length: f32 = 0;
        for (0..depth) |metre| {
            length += @as(f32, @floatFromInt(metre)) * 0.5;
        }
        return switch (self.kind) {
            .stockless => length * 1.5,
            .danforth => length,
        };
    }
};

pub fn main() !void {
    var gpa = std.heap.GeneralPurposeAllocator(.{}){};
    defer _ = gpa.deinit();
    var anchor = Anchor{ .weight = 12.5, .name = "bow\n" };
    const chain = anchor.drop(10) catch |err| blk: {
        std.debug.print("lost: {}\n", .{err});
        break :blk 0;
    };
    if (chain > 0 and anchor.name.len != 0) {
        std.debug.print("{d}\n", .{chain});
    }
}

test "an anchor drops" {
    var anchor = Anchor{ .weight = 1, .name = "test" };
    try std.testing.expectEqual(@as(f32, 0), try anchor.drop(0));
}
