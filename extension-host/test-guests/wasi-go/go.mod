module atoll/guest

go 1.24
