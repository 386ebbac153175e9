import { Color } from "@atoll/extension-sdk/assembly/colors";
import { Character } from "./character";

/** The colour that a text is in CSS's ways: `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()`, `hsl()`, `hsla()`; else null. */
export function colorOf(text: string): Color | null {
  if (text.charCodeAt(0) == 0x23) return ofDigits(text);
  const open = text.indexOf("(");
  if (open < 3 || !text.endsWith(")")) return null;
  const name = text.substring(0, open).toLowerCase();
  const inside = text.substring(open + 1, text.length - 1).replaceAll(",", " ").replaceAll("/", " ");
  const numbers = inside.split(" ").filter((it) => it.length > 0);
  if (numbers.length < 3 || numbers.length > 4) return null;
  for (let i = 0; i < numbers.length; i++) if (!isNumber(numbers[i])) return null;
  const alpha = numbers.length == 4 ? part(numbers[3], 1) : 1;
  if (name == "rgb" || name == "rgba") {
    return new Color(<f32>part(numbers[0], 255), <f32>part(numbers[1], 255), <f32>part(numbers[2], 255), <f32>alpha);
  }
  if (name != "hsl" && name != "hsla") return null;
  return ofHue(parseFloat(numbers[0]), part(numbers[1], 100), part(numbers[2], 100), alpha);
}

/** `#rrggbb`, with two digits more where it is not opaque. */
export function asDigits(color: Color): string {
  const digits = two(color.red) + two(color.green) + two(color.blue);
  return "#" + digits + (color.alpha < 1 ? two(color.alpha) : "");
}

/** `rgb(r, g, b)`, or `rgba(r, g, b, a)` where it is not opaque. */
export function asRgb(color: Color): string {
  const three = `${whole(color.red)}, ${whole(color.green)}, ${whole(color.blue)}`;
  return color.alpha < 1 ? `rgba(${three}, ${hundredths(color.alpha)})` : `rgb(${three})`;
}

/** `hsl(h, s%, l%)`, or `hsla(h, s%, l%, a)` where it is not opaque. */
export function asHsl(color: Color): string {
  const most = max(color.red, max(color.green, color.blue));
  const least = min(color.red, min(color.green, color.blue));
  const light = (most + least) / 2;
  const width = most - least;
  const doubled: f64 = <f64>most + least;
  const saturation: f64 = width == 0 ? 0 : <f64>width / (1 - Math.abs(doubled - 1));
  const three = `${<i32>Math.round(hue(color, most, width))}, ${<i32>Math.round(saturation * 100)}%, ${<i32>Math.round(light * 100)}%`;
  return color.alpha < 1 ? `hsla(${three}, ${hundredths(color.alpha)})` : `hsl(${three})`;
}

function hue(color: Color, most: f32, width: f32): f64 {
  if (width == 0) return 0;
  let sixth: f64 = 0;
  if (most == color.red) sixth = (color.green - color.blue) / width;
  else if (most == color.green) sixth = (color.blue - color.red) / width + 2;
  else sixth = (color.red - color.green) / width + 4;
  return sixth < 0 ? sixth * 60 + 360 : sixth * 60;
}

function ofHue(hue: f64, saturation: f64, light: f64, alpha: f64): Color {
  const turn = hue - Math.floor(hue / 360) * 360;
  const amount = saturation * Math.min(light, 1 - light);
  return new Color(
    <f32>channel(0, turn, light, amount),
    <f32>channel(8, turn, light, amount),
    <f32>channel(4, turn, light, amount),
    <f32>alpha,
  );
}

/** One channel by the formula of CSS Color 4, https://www.w3.org/TR/css-color-4/#hsl-to-rgb. */
function channel(n: f64, hue: f64, light: f64, amount: f64): f64 {
  const k = (n + hue / 30) % 12;
  return Math.min(1, Math.max(0, light - amount * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
}

function ofDigits(text: string): Color | null {
  const count = text.length - 1;
  if (count != 3 && count != 4 && count != 6 && count != 8) return null;
  for (let i = 1; i <= count; i++) if (!Character.isHexDigit(text.charCodeAt(i))) return null;
  const width = count <= 4 ? 1 : 2;
  const alpha: f32 = count == 4 || count == 8 ? digits(text, 3, width) : 1;
  return new Color(digits(text, 0, width), digits(text, 1, width), digits(text, 2, width), alpha);
}

function digits(text: string, index: i32, width: i32): f32 {
  const high = Character.hexValue(text.charCodeAt(1 + index * width));
  const low = width == 1 ? high : Character.hexValue(text.charCodeAt(2 + index * width));
  return <f32>(high * 16 + low) / 255;
}

function isNumber(text: string): bool {
  const end = text.endsWith("%") ? text.length - 1 : text.endsWith("deg") ? text.length - 3 : text.length;
  let dots = 0;
  for (let i = text.charCodeAt(0) == 0x2d ? 1 : 0; i < end; i++) {
    if (text.charCodeAt(i) == 0x2e) dots++;
    else if (!Character.isDigit(text.charCodeAt(i))) return false;
  }
  return end > 0 && dots <= 1 && Character.isDigit(text.charCodeAt(end - 1));
}

/** A part from 0 to 1, written as a percentage or up to `most`. */
function part(text: string, most: f64): f64 {
  const value = parseFloat(text) / (text.endsWith("%") ? 100 : most);
  return Math.min(1, Math.max(0, value));
}

function whole(part: f32): i32 {
  return <i32>Math.round(part * 255);
}

function two(part: f32): string {
  const value = whole(part);
  return "0123456789abcdef".charAt(value >> 4) + "0123456789abcdef".charAt(value & 15);
}

function hundredths(part: f32): string {
  const value = <i32>Math.round(part * 100);
  return value % 10 == 0 ? `0.${value / 10}` : value < 10 ? `0.0${value}` : `0.${value}`;
}
