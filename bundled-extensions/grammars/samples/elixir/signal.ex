defmodule Harbour.Signal do
  @moduledoc """
  Signals of ships.
  """

  use GenServer
  alias Harbour.Ship

  @max_flags 4
  defstruct [:name, flags: []]

  @doc "Sends the flags."
  @spec send_flags(Ship.t(), list) :: :ok
  def send_flags(%Ship{name: name} = ship, flags) when length(flags) <= @max_flags do
    flags
    |> Enum.map(fn flag -> String.upcase("#{name}: #{flag}\n") end)
    |> Enum.each(&IO.puts/1)

    case ship.status do
      :moored -> {:error, 'moored'}
      _other -> :ok
    end
  end

  defp pattern, do: ~r/^[A-Z]+$/
  # nothing else
  defp none(_), do: nil
end
