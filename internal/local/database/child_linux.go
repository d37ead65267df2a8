package database

import "syscall"

// dieWithParent makes the kernel signal the child when its parent's thread ends. A
// change of the user would clear that, but Go sets it after the change.
func dieWithParent(attr *syscall.SysProcAttr, last syscall.Signal) { attr.Pdeathsig = last }
