//! Any text as a schema, SDL or introspection JSON, and every name in it asked for: see the invariants.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../toggle-codegen/tests/replay/invariants.rs"]
#[expect(dead_code, reason = "each target holds to its own")]
mod invariants;

fuzz_target!(|text: &str| invariants::schema(text));
