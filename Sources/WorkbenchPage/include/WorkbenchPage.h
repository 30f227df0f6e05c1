#ifndef FACTCHECK_WORKBENCH_PAGE_H
#define FACTCHECK_WORKBENCH_PAGE_H

#include <stddef.h>
#include <stdint.h>

/// A file of the workbench's page, compiled into the program.
typedef struct {
  /// Path it is served under: `/assets/style.css`.
  const char *path;
  /// Media type: `text/css; charset=utf-8`.
  const char *type;
  /// Its bytes; they live as long as the program.
  const uint8_t *bytes;
  /// How many bytes there are.
  size_t length;
} fc_page_file;

/// All files of the page; `count` gets their number.
const fc_page_file *fc_page_files(size_t *count);

#endif
