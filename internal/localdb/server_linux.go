package localdb

import "syscall"

// endWithUs lets the server end, by a fast shutdown, when this program is killed
// without a chance to stop it.
func endWithUs(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGINT }
