# where the harbour runs
variable "size" {
  type    = string
  default = "small"
}

locals {
  names = { for key, value in var.ships : key => upper(value) }
}

resource "aws_instance" "harbour" {
  count         = length(local.names) > 2 ? 3 : 1
  instance_type = "t3.${var.size}"
  tags = {
    Name  = "harbour"
    Fleet = null
  }

  lifecycle {
    ignore_changes = [tags]
  }
}
