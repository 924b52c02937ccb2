/** Words that would call `hacked` if a page ever took them for code. */
export const injections = [
  '<script>hacked("script")</script>',
  '<img src=x onerror=hacked("img")>',
  '"><svg onload=hacked("svg")>',
  'javascript:hacked("link")',
  '<iframe srcdoc="<script>parent.hacked(1)</script>">',
  '</style><script>hacked("style")</script>',
  '{"__proto__":{"onload":"hacked(1)"}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '${hacked("template")}',
  '{{constructor.constructor("hacked(1)")()}}',
];
