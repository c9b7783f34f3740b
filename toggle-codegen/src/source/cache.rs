//! What was made of a text once is not made again: one process expands many attributes over the
//! same schema.

use std::sync::{Arc, Mutex, MutexGuard};

/// Enough for every schema and query file of a large crate.
const MOST_ENTRIES: usize = 64;

/// Bounds a language server that sees each keystroke in a large schema as a new text.
const MOST_BYTES: usize = 64 << 20;

/// Values made of texts, for a `static`. The key is the name and the whole text, compared byte for
/// byte, so two texts never share a value.
#[derive(Debug)]
pub(crate) struct ContentCache<V> {
    /// The one used longest ago comes first.
    entries: Mutex<Vec<Arc<Entry<V>>>>,
}

#[derive(Debug)]
struct Entry<V> {
    name: String,
    text: String,
    value: V,
}

impl<V> Entry<V> {
    fn is_for(&self, name: &str, text: &str) -> bool {
        self.name == name && self.text == text
    }
}

impl<V> ContentCache<V> {
    pub(crate) const fn new() -> Self {
        Self {
            entries: Mutex::new(Vec::new()),
        }
    }

    /// The value for this text, made now if it is not there. Two threads that ask at once may both
    /// make it; neither waits for the other.
    pub(crate) fn get_or_insert_with(&self, name: &str, text: &str, make: impl FnOnce() -> V) -> V
    where
        V: Clone,
    {
        if let Some(entry) = self.find(name, text) {
            return entry.value.clone();
        }
        // Made and copied outside the lock: `make` may be slow, may panic and may ask this cache.
        let value = make();
        let entry = Entry {
            name: name.to_owned(),
            text: text.to_owned(),
            value: value.clone(),
        };
        let outdated = self.insert(Arc::new(entry));
        drop(outdated);
        value
    }

    fn find(&self, name: &str, text: &str) -> Option<Arc<Entry<V>>> {
        let of_this_length: Vec<_> = self
            .lock()
            .iter()
            .filter(|entry| entry.text.len() == text.len())
            .cloned()
            .collect();
        let found = of_this_length
            .into_iter()
            .find(|entry| entry.is_for(name, text))?;
        let mut entries = self.lock();
        if let Some(place) = entries.iter().position(|entry| Arc::ptr_eq(entry, &found)) {
            let entry = entries.remove(place);
            entries.push(entry);
        }
        Some(found)
    }

    /// Hands back what had to go, so that it is dropped after the lock is released.
    fn insert(&self, entry: Arc<Entry<V>>) -> Vec<Arc<Entry<V>>> {
        let mut entries = self.lock();
        entries.push(entry);
        let mut bytes = 0;
        let fitting = entries
            .iter()
            .rev()
            .take(MOST_ENTRIES)
            .take_while(|entry| {
                bytes += entry.text.len();
                bytes <= MOST_BYTES
            })
            .count();
        let outdated = entries.len() - fitting.max(1);
        entries.drain(..outdated).collect()
    }

    /// A thread that panicked while it held the lock may have left anything: the cache starts
    /// afresh, it never fails.
    fn lock(&self) -> MutexGuard<'_, Vec<Arc<Entry<V>>>> {
        self.entries.lock().unwrap_or_else(|poisoned| {
            let mut entries = poisoned.into_inner();
            entries.clear();
            self.entries.clear_poison();
            entries
        })
    }
}

#[cfg(test)]
#[allow(clippy::panic, reason = "the lock is poisoned on purpose")]
mod tests {
    use super::{ContentCache, MOST_ENTRIES};

    #[test]
    fn a_text_is_worked_on_once() {
        static CACHE: ContentCache<usize> = ContentCache::new();
        let mut made = 0;
        for _ in 0..3 {
            CACHE.get_or_insert_with("a.graphql", "{ a }", || {
                made += 1;
                made
            });
        }
        assert_eq!(made, 1);
    }

    #[test]
    fn another_text_or_another_name_has_its_own_value() {
        let cache = ContentCache::new();
        assert_eq!(cache.get_or_insert_with("a", "1", || 1), 1);
        assert_eq!(cache.get_or_insert_with("a", "2", || 2), 2);
        assert_eq!(cache.get_or_insert_with("b", "1", || 3), 3);
        assert_eq!(cache.get_or_insert_with("a", "1", || 4), 1);
    }

    #[test]
    fn what_was_not_used_for_longest_goes_first() {
        let cache = ContentCache::new();
        let text = |number: usize| format!("{number:04}");
        for number in 0..=MOST_ENTRIES {
            cache.get_or_insert_with("a", &text(number), || number);
            cache.get_or_insert_with("a", &text(0), || usize::MAX);
        }
        assert_eq!(cache.get_or_insert_with("a", &text(0), || usize::MAX), 0);
        assert_eq!(
            cache.get_or_insert_with("a", &text(1), || usize::MAX),
            usize::MAX
        );
        assert_eq!(cache.lock().len(), MOST_ENTRIES);
    }

    #[test]
    fn a_poisoned_lock_starts_afresh() {
        let cache = ContentCache::new();
        cache.get_or_insert_with("a", "1", || 1);
        std::thread::scope(|scope| {
            let holder = scope.spawn(|| {
                let _entries = cache.lock();
                panic!("poisons the lock");
            });
            assert!(holder.join().is_err());
        });
        assert_eq!(cache.get_or_insert_with("a", "1", || 2), 2);
    }

    #[test]
    fn making_a_value_may_ask_the_cache() {
        let cache = ContentCache::new();
        let value = cache.get_or_insert_with("a", "1", || cache.get_or_insert_with("a", "2", || 7));
        assert_eq!(value, 7);
    }
}
