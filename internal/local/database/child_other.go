//go:build !linux

package database

import "syscall"

// dieWithParent does nothing: only Linux can. The next Start ends what a killed process left.
func dieWithParent(*syscall.SysProcAttr, syscall.Signal) {}
