//go:build !unix

package doctor

import "errors"

// freeSpace returns an error, because it isn't known how to find out.
func freeSpace(string) (share float64, bytes uint64, err error) { return 0, 0, errors.ErrUnsupported }
