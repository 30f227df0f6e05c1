#include "WorkbenchPage.h"

// Each file is embedded as it lies beside this one: no bundle to lose when the program is copied, nothing to load at start.
#define SCRIPT "text/javascript; charset=utf-8"

static const uint8_t index_html[] = {
#embed "page/index.html"
};
static const uint8_t style_css[] = {
#embed "page/style.css"
};
static const uint8_t icon_svg[] = {
#embed "page/icon.svg"
};
static const uint8_t main_js[] = {
#embed "page/main.js"
};
static const uint8_t dom_js[] = {
#embed "page/dom.js"
};
static const uint8_t words_js[] = {
#embed "page/words.js"
};
static const uint8_t api_js[] = {
#embed "page/api.js"
};
static const uint8_t draft_js[] = {
#embed "page/draft.js"
};
static const uint8_t evidence_js[] = {
#embed "page/evidence.js"
};
static const uint8_t answer_js[] = {
#embed "page/answer.js"
};
static const uint8_t points_js[] = {
#embed "page/points.js"
};
static const uint8_t store_js[] = {
#embed "page/store.js"
};
static const uint8_t openapi_json[] = {
#embed "openapi.json"
};

#define FILE_ENTRY(path, type, bytes) {path, type, bytes, sizeof(bytes)}

static const fc_page_file files[] = {
    FILE_ENTRY("/", "text/html; charset=utf-8", index_html),
    FILE_ENTRY("/assets/style.css", "text/css; charset=utf-8", style_css),
    FILE_ENTRY("/assets/icon.svg", "image/svg+xml", icon_svg),
    FILE_ENTRY("/assets/main.js", SCRIPT, main_js),
    FILE_ENTRY("/assets/dom.js", SCRIPT, dom_js),
    FILE_ENTRY("/assets/words.js", SCRIPT, words_js),
    FILE_ENTRY("/assets/api.js", SCRIPT, api_js),
    FILE_ENTRY("/assets/draft.js", SCRIPT, draft_js),
    FILE_ENTRY("/assets/evidence.js", SCRIPT, evidence_js),
    FILE_ENTRY("/assets/answer.js", SCRIPT, answer_js),
    FILE_ENTRY("/assets/points.js", SCRIPT, points_js),
    FILE_ENTRY("/assets/store.js", SCRIPT, store_js),
    FILE_ENTRY("/v1/openapi.json", "application/json", openapi_json),
};

const fc_page_file *fc_page_files(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}
