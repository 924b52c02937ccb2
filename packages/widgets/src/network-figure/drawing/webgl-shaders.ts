/** Where a node stands, in px: positions lie in a float texture, one texel per node. */
const place = `
uniform highp sampler2D places;
uniform vec4 fit; // xScale, yScale, xShift, yShift
uniform vec2 room; // CSS px
vec2 placeOf(uint node) {
  int width = textureSize(places, 0).x;
  vec2 at = texelFetch(places, ivec2(int(node) % width, int(node) / width), 0).xy;
  return at * fit.xy + fit.zw;
}
vec4 onScreen(vec2 px) {
  return vec4(px.x / room.x * 2.0 - 1.0, 1.0 - px.y / room.y * 2.0, 0.0, 1.0);
}`;

/** One instance is one tie: a thin quad from `ends.x` to `ends.y`, drawn `reach` of the way. */
export const lineVertex = `#version 300 es
precision highp float;
precision highp int;
${place}
uniform float lineWidth;
uniform float reach;
layout(location = 0) in vec2 corner; // x 0…1 along, y −1…1 across
layout(location = 1) in uvec2 ends;
out float across;
void main() {
  vec2 from = placeOf(ends.x);
  vec2 to = mix(from, placeOf(ends.y), reach);
  vec2 way = to - from;
  vec2 side = length(way) > 0.0 ? normalize(vec2(-way.y, way.x)) : vec2(0.0);
  float halfWidth = lineWidth * 0.5 + 0.5;
  across = corner.y * halfWidth;
  gl_Position = onScreen(mix(from, to, corner.x) + side * across);
}`;

export const lineFragment = `#version 300 es
precision highp float;
precision highp int;
uniform vec4 color;
uniform float lineWidth;
in float across;
out vec4 ink;
void main() {
  float alpha = color.a * clamp(lineWidth * 0.5 + 0.5 - abs(across), 0.0, 1.0);
  ink = vec4(color.rgb * alpha, alpha);
}`;

/** One instance is one mark on the grid of 24; `part` parts those at the back from those in front. */
export const markVertex = `#version 300 es
precision highp float;
precision highp int;
${place}
uniform float markSize;
uniform int part; // 0: unaware, 1: all others, 2: rings
layout(location = 0) in vec2 corner;
layout(location = 1) in float radius;
layout(location = 2) in uint mark;
layout(location = 3) in uint ringed;
out vec2 grid;
flat out uint code;
flat out float perPx; // grid units in one px
void main() {
  uint node = part == 2 ? ringed : uint(gl_InstanceID);
  code = mark;
  bool back = mark == 0u;
  float size = markSize * radius;
  size *= back ? 0.8 : clamp(7.0 / size, 1.0, 1.5);
  float reach = part == 2 ? 26.0 : 15.0;
  perPx = 24.0 / size;
  grid = corner * reach;
  bool hidden = (part == 0 && !back) || (part == 1 && back);
  gl_Position = hidden ? vec4(2.0, 2.0, 0.0, 1.0) : onScreen(placeOf(node) + grid / perPx);
}`;

/** Signed distances of the seven shapes of the look, with halo, hatch and inner pattern. */
export const markFragment = `#version 300 es
precision highp float;
precision highp int;
uniform vec3 states[7];
uniform vec3 ground;
uniform vec3 sheet;
uniform float landed;
uniform int part;
in vec2 grid;
flat in uint code;
flat in float perPx;
out vec4 ink;

float circle(vec2 p, float r) { return length(p) - r; }
float box(vec2 p, float r) { vec2 d = abs(p) - r; return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0); }
float diamond(vec2 p, float r) { return (abs(p.x) + abs(p.y) - r) * 0.7071; }
float hexagon(vec2 p) { p = abs(p); return max(p.y - 9.1, dot(p, vec2(0.866, 0.5)) - 9.1); }
float triangle(vec2 p) { p.x = abs(p.x); return max(p.y - 7.5, dot(p, vec2(0.8742, -0.4856)) - 5.1); }
float segment(vec2 p, vec2 a, vec2 b) {
  vec2 pa = p - a, ba = b - a;
  return length(pa - ba * clamp(dot(pa, ba) / dot(ba, ba), 0.0, 1.0));
}
float shape(uint state, vec2 p) {
  if (state == 0u) return circle(p, 8.5);
  if (state == 1u) return circle(p, 9.0);
  if (state == 2u) return triangle(p);
  if (state == 3u) return box(p, 8.5);
  if (state == 4u) return diamond(p, 11.0);
  if (state == 5u) return hexagon(p);
  return circle(p, 9.5);
}
float pattern(uint state, bool hatched, vec2 p) {
  if (hatched) return min(segment(p, vec2(-7.0, 2.5), vec2(2.5, -7.0)), segment(p, vec2(-2.5, 7.0), vec2(7.0, -2.5))) - 1.15;
  if (state == 1u) return min(min(circle(p - vec2(-3.6, -2.8), 1.6), circle(p - vec2(3.6, -2.8), 1.6)), circle(p - vec2(0.0, 3.6), 1.6));
  if (state == 4u) return min(segment(p, vec2(-6.5, 2.5), vec2(2.5, -6.5)), segment(p, vec2(-2.5, 6.5), vec2(6.5, -2.5))) - 1.15;
  if (state == 5u) return min(segment(p, vec2(-4.8, 0.4), vec2(-1.4, 3.9)), segment(p, vec2(-1.4, 3.9), vec2(5.0, -3.6))) - 1.15;
  return 1.0e3;
}
float inside(float d) { return clamp(0.5 - d / perPx, 0.0, 1.0); }

void main() {
  uint state = code & 7u;
  vec3 color = states[state];
  if (part == 2) {
    float d = abs(circle(grid, 19.0 * landed)) - max(1.5, perPx * 0.5);
    float alpha = inside(d);
    ink = vec4(color * alpha, alpha);
    return;
  }
  bool hatched = (code & 8u) != 0u;
  bool patterned = perPx <= 24.0 / 9.0;
  float d = shape(state, grid);
  bool hollow = state == 0u || state == 6u || (hatched && !patterned);
  float halfLine = max(1.4, perPx * 0.6);
  float outer = hollow ? d - halfLine : d;
  float halo = inside(outer - max(2.0, perPx * 1.2));
  vec3 body = color;
  if (hollow) body = mix(color, sheet, inside(d + halfLine));
  if (state == 6u) body = mix(body, color, inside(circle(grid, 4.8)));
  if (patterned) body = mix(body, sheet, inside(pattern(state, hatched, grid)));
  float alpha = max(halo, inside(outer));
  ink = vec4(mix(ground, body, inside(outer)) * alpha, alpha);
}`;

/** A picture over the whole canvas. */
export const layerVertex = `#version 300 es
precision highp float;
layout(location = 0) in vec2 corner; // 0…1
out vec2 at;
void main() {
  at = corner;
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}`;

export const layerFragment = `#version 300 es
precision highp float;
uniform sampler2D picture;
in vec2 at;
out vec4 ink;
void main() {
  ink = texture(picture, at);
}`;
