//! Which keys of one JSON object have been seen.

/// A set of small numbers: one word for objects of up to 64 keys, a list of words above.
pub(super) enum Bits {
    Word(u64),
    Words(Vec<u64>),
}

impl Bits {
    /// An empty set of numbers below `count`.
    pub(super) fn below(count: usize) -> Self {
        if count <= 64 {
            Self::Word(0)
        } else {
            Self::Words(vec![0; count.div_ceil(64)])
        }
    }

    /// Adds `number`; gives whether it is new.
    pub(super) fn insert(&mut self, number: usize) -> bool {
        let word = match self {
            Self::Word(word) => word,
            Self::Words(words) => match words.get_mut(number / 64) {
                Some(word) => word,
                None => return false,
            },
        };
        let bit = 1 << (number % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    /// Whether `number` was added.
    pub(super) fn contains(&self, number: usize) -> bool {
        let word = match self {
            Self::Word(word) => *word,
            Self::Words(words) => words.get(number / 64).copied().unwrap_or(0),
        };
        word & (1 << (number % 64)) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn a_number_is_new_once_whatever_the_size() {
        for count in [1, 63, 64, 65, 200] {
            let mut seen = Bits::below(count);
            for number in 0..count {
                assert!(!seen.contains(number), "{number} of {count}");
                assert!(seen.insert(number), "{number} of {count}");
                assert!(!seen.insert(number), "{number} of {count}");
                assert!(seen.contains(number), "{number} of {count}");
            }
        }
    }
}
