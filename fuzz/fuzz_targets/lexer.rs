//! Any text into tokens: none overlap, none are lost, and each stands on character boundaries.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| assert_eq!(toggle_codegen::unsound_tokens(text), None));
