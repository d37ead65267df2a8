//go:build !linux

package database

import (
	"os/exec"
	"strconv"
	"strings"
)

func commandLine(pid int) string {
	line, _ := exec.Command("ps", "-ww", "-o", "command=", "-p", strconv.Itoa(pid)).Output()
	if strings.Contains(string(line), "<defunct>") {
		return ""
	}
	return string(line)
}
