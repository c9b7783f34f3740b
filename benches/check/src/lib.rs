//! Our check and the validators of others, each behind one and the same door.

pub mod candidates;
pub mod mutations;
pub mod texts;
pub mod traps;

/// The median of `samples`; zero when there are none.
#[must_use]
pub fn median(samples: &mut [f64]) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or_default()
}
