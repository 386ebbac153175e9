module atoll/kit

go 1.24
