//go:build !linux

package database

import "syscall"

// tie does nothing: only Linux can. The next Start ends what a killed process left.
func tie(*syscall.SysProcAttr, syscall.Signal) {}
