package limit

// Kept is how many are counted in this process.
func Kept(c *Counter) int { return len(c.full) }
