package database

import "syscall"

// dieWithParent lets the kernel signal the child when its parent's thread ends. Changing
// the user would clear that, but Go sets it after the change.
func dieWithParent(attr *syscall.SysProcAttr, last syscall.Signal) { attr.Pdeathsig = last }
