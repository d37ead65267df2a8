package limit

// Kept returns the number of buckets in this process.
func Kept(c *Counter) int { return len(c.full) }
