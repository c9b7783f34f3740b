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

/// What this thread has had of a processor, in milliseconds. Others that share the machine do not count, unlike with a clock.
#[must_use]
pub fn processor_milliseconds() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    let (seconds, nanoseconds) = (time.tv_sec as f64, time.tv_nsec as f64);
    seconds * 1e3 + nanoseconds / 1e6
}
