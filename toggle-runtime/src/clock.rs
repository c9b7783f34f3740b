//! Time, injected: the only file of the crate that reads a clock.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::{Duration, Instant};

/// A point on a clock that never goes back, counted from that clock's own beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment(Duration);

impl Moment {
    /// The moment `elapsed` after the clock's beginning.
    #[must_use]
    pub const fn new(elapsed: Duration) -> Self {
        Self(elapsed)
    }

    /// The moment `duration` after this one; the last one there is, when that would overflow.
    #[must_use]
    pub const fn after(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(duration))
    }

    /// How long it is from `earlier` to here; zero when `earlier` is later.
    #[must_use]
    pub const fn since(self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

/// What tells a client the time.
///
/// The time is monotonic, because a till's wall clock may be wrong or be set while it runs. The
/// client uses it for deadlines and for the life of a token; [`SystemClock`] is the default.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The present moment. Never earlier than one it gave before.
    fn now(&self) -> Moment;

    /// Finishes when `duration` has passed on this clock.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

/// The operating system's monotonic clock; sleeps on tokio's timer.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock {
    beginning: Instant,
}

impl SystemClock {
    /// A clock that begins now.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "the one clock that others are injected for"
    )]
    pub fn new() -> Self {
        Self {
            beginning: Instant::now(),
        }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        Moment(self.beginning.elapsed())
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// `work` was not done before the deadline.
#[derive(Debug)]
pub(crate) struct Elapsed;

/// Does `work`, but not beyond `deadline`.
pub(crate) async fn within<T>(
    clock: &dyn Clock,
    deadline: Moment,
    work: impl Future<Output = T>,
) -> Result<T, Elapsed> {
    let mut work = pin!(work);
    let mut alarm: Option<Pin<Box<dyn Future<Output = ()> + Send>>> = None;
    poll_fn(|context| {
        if let Poll::Ready(value) = work.as_mut().poll(context) {
            return Poll::Ready(Ok(value));
        }
        // Work that is ready at once, the usual case, costs no timer.
        let alarm = alarm.get_or_insert_with(|| clock.sleep(deadline.since(clock.now())));
        alarm.as_mut().poll(context).map(|()| Err(Elapsed))
    })
    .await
}

/// A clock that moves only when told to: for tests of expiry and deadlines that take no time.
///
/// ```
/// # #[cfg(feature = "test-util")] {
/// use std::time::Duration;
/// use toggle_runtime::{Clock, ManualClock};
///
/// let clock = ManualClock::new();
/// let before = clock.now();
/// clock.advance(Duration::from_secs(3600));
/// assert_eq!(clock.now().since(before), Duration::from_secs(3600));
/// # }
/// ```
#[cfg(any(test, feature = "test-util"))]
#[derive(Debug, Clone)]
pub struct ManualClock {
    now: tokio::sync::watch::Sender<Duration>,
}

#[cfg(any(test, feature = "test-util"))]
impl ManualClock {
    /// A clock that stands still.
    #[must_use]
    pub fn new() -> Self {
        Self {
            now: tokio::sync::watch::Sender::new(Duration::ZERO),
        }
    }

    /// Moves the clock, and that of every clone, and wakes who slept until then.
    pub fn advance(&self, duration: Duration) {
        self.now
            .send_modify(|now| *now = now.saturating_add(duration));
    }
}

#[cfg(any(test, feature = "test-util"))]
impl Default for ManualClock {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(test, feature = "test-util"))]
impl Clock for ManualClock {
    fn now(&self) -> Moment {
        Moment(*self.now.borrow())
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        // The sender is kept inside the future, so the clock outlives whoever sleeps on it.
        let now = self.now.clone();
        let until = self.now.borrow().saturating_add(duration);
        Box::pin(async move {
            let mut watched = now.subscribe();
            let _ = watched.wait_for(|now| *now >= until).await;
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_manual_clock_wakes_sleepers_when_moved() {
        let clock = ManualClock::new();
        let sleeper = tokio::spawn(clock.sleep(Duration::from_secs(10)));
        tokio::task::yield_now().await;
        assert!(!sleeper.is_finished());
        clock.advance(Duration::from_secs(10));
        sleeper.await.unwrap();
    }

    #[tokio::test]
    async fn work_is_given_up_at_the_deadline_and_not_before() {
        let clock = ManualClock::new();
        let deadline = clock.now().after(Duration::from_secs(1));
        assert_eq!(within(&clock, deadline, async { 7 }).await.unwrap(), 7);
        clock.advance(Duration::from_secs(1));
        assert!(
            within(&clock, deadline, std::future::pending::<()>())
                .await
                .is_err()
        );
    }
}
