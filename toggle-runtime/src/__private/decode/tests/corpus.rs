//! The fuzz target's corpus, cut short at every byte and with bits flipped: nothing panics, and the
//! first reading never accepts what is no JSON.

use crate::__private::samples::decode_all;
use std::path::Path;

fn corpus() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus/decode");
    let mut bodies: Vec<_> = std::fs::read_dir(&folder)
        .expect("the corpus is part of the repository")
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, std::fs::read(entry.path()).unwrap())
        })
        .collect();
    bodies.sort();
    assert!(bodies.len() >= 10, "the corpus is not empty");
    bodies
}

#[test]
fn an_answer_that_is_cut_short_is_never_accepted() {
    for (name, body) in corpus() {
        let body = body.trim_ascii();
        for length in 0..body.len() {
            let results = decode_all(&body[..length]);
            assert!(results.iter().all(Result::is_err), "{name} cut at {length}");
        }
    }
}

#[test]
fn flipped_bits_do_no_harm() {
    for (name, body) in corpus() {
        for position in 0..body.len() {
            for bit in [0, 4, 7] {
                let mut damaged = body.clone();
                damaged[position] ^= 1 << bit;
                for result in decode_all(&damaged) {
                    let text = result.unwrap_or_else(|error| error);
                    assert!(!text.is_empty(), "{name}, byte {position}, bit {bit}");
                }
            }
        }
    }
}

#[test]
fn the_corpus_reaches_success_in_every_sample() {
    let mut successes = [0; 5];
    for (_, body) in corpus() {
        for (count, result) in successes.iter_mut().zip(decode_all(&body)) {
            *count += usize::from(result.is_ok());
        }
    }
    assert!(successes.iter().all(|count| *count > 0), "{successes:?}");
}
