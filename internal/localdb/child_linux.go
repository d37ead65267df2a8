package localdb

import "syscall"

// tie lets the kernel signal the child when its parent's thread ends. Changing
// the user would clear that, but Go sets it after the change.
func tie(attr *syscall.SysProcAttr, last syscall.Signal) { attr.Pdeathsig = last }
