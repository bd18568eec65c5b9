// Types of what the bundler lets a file import beside code: style sheets, CSS modules, images, `?worker` and `import.meta`.

/// <reference types="vite/client" />
