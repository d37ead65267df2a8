//go:build unix && !linux

package localdb

import "syscall"

// endWithUs does nothing where the system cannot do it; the next start then ends
// the server that was left behind.
func endWithUs(*syscall.SysProcAttr) {}
