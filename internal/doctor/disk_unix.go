//go:build unix

package doctor

import "syscall"

// freeSpace returns the free space of a folder's disk.
func freeSpace(folder string) (share float64, bytes uint64, err error) {
	var s syscall.Statfs_t
	if err := syscall.Statfs(folder, &s); err != nil {
		return 0, 0, err
	}
	return float64(s.Bavail) / float64(max(1, s.Blocks)), uint64(s.Bavail) * uint64(s.Bsize), nil
}
