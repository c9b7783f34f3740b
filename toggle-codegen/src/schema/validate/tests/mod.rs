//! Each rule with what it accepts and what it refuses, told as the reader sees it.
