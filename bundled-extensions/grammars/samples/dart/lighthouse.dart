import 'dart:async';
import 'package:flutter/material.dart' as m show Widget;

/// A light at the coast.
@immutable
class Lighthouse<T extends Light> extends Base with Logs implements Comparable<Lighthouse> {
  const Lighthouse(this.name, {required this.height, this.lit = false});

  final String name;
  late final double? height;
  bool lit;
  static const maxHeight = 133;

  double get range => 2.08 * (height ?? 0.0);

  Future<List<int>> blink(int times, [Duration pause = Duration.zero]) async {
    for (var i = 0; i < times; i++) {
      lit = !lit;
      await Future.delayed(pause);
    }
    final message = '$name blinked ${times * 2} times\n';
    print(message);
    return [for (final light in lights) if (light.lit) light.id, ...others];
  }

  @override
  int compareTo(Lighthouse other) => name.compareTo(other.name);
}

enum Colour { red, white }
sealed class Signal {}
mixin Blinks on Lighthouse {}
extension type Id(int value) {}

String describe(Signal? signal) {
  return switch (signal) {
    null => 'nothing',
    Flash(colour: final c) when c == Colour.red => 'red',
    _ => throw StateError('dark'),
  };
}
